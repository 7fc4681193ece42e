export * from '../../lib/salary.ts';
