import { describe, expect, it } from 'vitest';
import { type ChannelName, contract } from '../../electron/ipc/contract/index.ts';
import { type CommandName, NAMES } from '../support/commands.ts';

/** Which of the commands that are done and undone in any order stand for a channel. */
const COVERED: Partial<Record<ChannelName, readonly CommandName[]>> = {
  'setting.change': ['changeSettings'],
  'opportunity.add': ['addOpportunity'],
  'opportunity.update': ['updateOpportunity'],
  'opportunity.move': ['moveOpportunities'],
  'opportunity.trash': ['trashOpportunities'],
  'opportunity.rules': ['switchRules'],
  'opportunity.addNote': ['addNote'],
  'opportunity.addParticipant': ['addParticipant'],
  'opportunity.removeParticipant': ['removeParticipant'],
  'saved_view.add': ['addView'],
  'saved_view.update': ['updateView'],
  'saved_view.remove': ['removeView'],
  'brief.savePain': ['savePain'],
  'brief.removePain': ['removePain'],
  'brief.saveCapability': ['saveCapability'],
  'brief.saveSegment': ['saveSegment'],
  'brief.removeSegment': ['removeSegment'],
  'brief.saveCost': ['saveCost'],
  'brief.saveClosingAnswer': ['saveClosingAnswer'],
  'note.update': ['updateNote'],
  'note.trash': ['trashNote'],
  'interaction.add': ['addInteraction'],
  'interaction.update': ['updateInteraction'],
  'interaction.trash': ['trashInteraction'],
  'participation.changeRole': ['changeRole'],
  'material.add': ['addMaterial'],
  'material.update': ['updateMaterial'],
  'material.trash': ['trashMaterial'],
  'material.use': ['giveMaterial'],
  'material.unuse': ['takeMaterialOff'],
  'round.add': ['addRound'],
  'round.update': ['updateRound', 'moveRound'],
  'round.trash': ['trashRound'],
  'round.restore': ['restoreRound'],
  'round.replaceInterviewer': ['replaceInterviewer'],
  'story.add': ['addStory'],
  'story.update': ['updateStory'],
  'story.trash': ['trashStory'],
  'story.tell': ['tellStory'],
  'debrief.save': ['saveDebrief'],
  'debrief.waive': ['waiveDebrief'],
  'follow_up.add': ['addFollowUp'],
  'follow_up.update': ['updateFollowUp', 'repeatFollowUp'],
  'follow_up.updateMany': ['updateFollowUps'],
  'follow_up.reopen': ['reopenFollowUps'],
  'follow_up.settle': ['settleFollowUps'],
  'follow_up.snooze': ['snoozeFollowUps'],
  'follow_up.trash': ['trashFollowUps'],
  'follow_up.reply': ['logReply'],
  'opportunity.reply': ['logReplyAbout'],
  'interaction.say': ['sayReply'],
  'today.letGo': ['letGo'],
  'limbo.decideBy': ['decideBy'],
  'limbo.keepNote': ['keepNote'],
  'limbo.sendNote': ['sendNote'],
  'close_out.save': ['saveCloseOut'],
  'close_out.reopen': ['reopen'],
  'close_out.bulk': ['closeOutMany'],
  'offer.save': ['saveOffer'],
  'offer.trash': ['trashOffer'],
  'offer.saveComparison': ['saveComparison'],
  'offer.withdrawOthers': ['withdrawOthers'],
  'person.add': ['addPerson'],
  'person.update': ['updatePerson'],
  'person.trash': ['trashPeople'],
  'person.keepApart': ['keepApart'],
  'person.merge': ['mergePeople'],
  'person.keepInTouch': ['keepInTouch'],
  'company.add': ['addCompany'],
  'company.update': ['updateCompany'],
  'company.keepApart': ['keepApart'],
  'company.merge': ['mergeCompanies'],
  'company.trash': ['trashCompanies'],
  'skill.add': ['addSkill'],
  'skill.setLevels': ['setLevels'],
  'skill.update': ['updateSkill'],
  'skill.trash': ['trashSkill'],
  'evidence.add': ['addEvidence'],
  'evidence.trash': ['trashEvidence'],
  'posting.accept': ['acceptSkills'],
  'posting.dismiss': ['dismissSkills'],
  'tag.add': ['addTag'],
  'tag.update': ['updateTag'],
  'tag.remove': ['removeTag'],
  'tag.set': ['setTags'],
  'template.add': ['addTemplate'],
  'template.update': ['updateTemplate', 'rewordTemplate'],
  'template.trash': ['trashTemplate'],
  'template.reset': ['resetTemplate'],
  'stage.add': ['addStage'],
  'stage.update': ['updateStage'],
  'stage.move': ['moveStage'],
  'calendar.move': ['moveInCalendar'],
  'stage.remove': ['removeStage'],
  'stage.restore': ['restoreStage'],
  'trash.restore': ['restore'],
};

/** Commands that are held elsewhere, or make no step. */
const ELSEWHERE: Partial<Record<ChannelName, string>> = {
  'calendar_file.choose': 'asks in a dialog first; its own tests undo it',
  'calendar_file.stop': 'its own tests undo it',
  'import.run': 'one step for a whole file; its own tests undo it',
  'stage.collapse': 'how the board looks, and no step of undo',
  'trash.destroy': 'the one thing that cannot be taken back',
};

const channels = Object.keys(contract) as ChannelName[];
const commands = channels.filter((channel) => contract[channel].kind === 'command');

describe('what is undone in any order', () => {
  it('is everything a person can do: every command of the contract', () => {
    expect(commands.filter((channel) => !COVERED[channel] && !ELSEWHERE[channel])).toEqual([]);
    expect(commands.filter((channel) => COVERED[channel] && ELSEWHERE[channel])).toEqual([]);
    expect([...Object.keys(COVERED), ...Object.keys(ELSEWHERE)].sort()).toEqual([...commands].sort());
  });
  it('leaves none of the commands that are tried without a channel', () => {
    expect([...new Set(Object.values(COVERED).flat())].sort()).toEqual([...NAMES].sort());
  });
});
