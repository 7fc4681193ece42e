import type { RankedSkillView } from '../../../../electron/ipc/contract/roadmap.ts';
import { percent } from '../../../lib/format.ts';
import { trendWords } from '../words.ts';

/** Gaps that the picture has room for. */
const MOST = 40;
const ROW = 26;
const HEAD = 24;
const NAMES = 250;
const FIGURES = 190;

/** The ranking as a drawing: a bar as long as the demand, filled as far as the impact; the figures stand beside it. */
export function RankingPicture({ gaps, width }: { gaps: readonly RankedSkillView[]; width: number }) {
  const shown = gaps.slice(0, MOST);
  const most = Math.max(...shown.map(({ demand }) => demand), 0) || 1;
  const room = width - NAMES - FIGURES;
  const rest = gaps.length - shown.length;
  const height = HEAD + shown.length * ROW + (rest > 0 ? ROW : 0);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <Head at={width - FIGURES} />
      {shown.map((skill, index) => (
        <g key={skill.skillId} transform={`translate(0 ${HEAD + index * ROW})`}>
          <text x={22} y={17} textAnchor="end" className="fill-ink2 text-sm">
            {index + 1}
          </text>
          <text x={32} y={17} className="fill-ink text-sm font-550">
            {skill.name.length > 34 ? `${skill.name.slice(0, 33)}…` : skill.name}
          </text>
          <rect x={NAMES} y={5} width={(skill.demand / most) * room} height={16} rx={3} className="fill-demand" />
          <rect x={NAMES} y={5} width={(skill.impact / most) * room} height={16} rx={3} className="fill-impact" />
          <Figures skill={skill} at={width - FIGURES} />
        </g>
      ))}
      {rest > 0 && (
        <text x={32} y={height - 8} className="fill-ink2 text-sm">
          {`and ${rest} more`}
        </text>
      )}
    </svg>
  );
}

function Head({ at }: { at: number }) {
  return (
    <g>
      <text x={NAMES} y={14} className="fill-ink2 text-xs">
        demand, and the impact in front of it
      </text>
      <text x={at + 14} y={14} className="fill-ink2 text-xs">
        level
      </text>
      <text x={at + 66} y={14} className="fill-ink2 text-xs">
        share
      </text>
      <text x={at + 112} y={14} className="fill-ink2 text-xs">
        asked · 30 days
      </text>
    </g>
  );
}

function Figures({ skill, at }: { skill: RankedSkillView; at: number }) {
  return (
    <g>
      <text x={at + 14} y={17} className="fill-ink text-sm">
        {`${skill.current} → ${skill.target}`}
      </text>
      <text x={at + 66} y={17} className="fill-ink text-sm font-550">
        {percent(skill.share)}
      </text>
      <text x={at + 112} y={17} className="fill-ink2 text-sm">
        {`${skill.validated ? 'heard' : 'unasked'} · ${trendWords(skill.trend).text}`}
      </text>
    </g>
  );
}
