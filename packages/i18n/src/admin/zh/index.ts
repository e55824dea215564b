import type { AdminTexts } from '../en/index.ts';
import { access, common, errors, frame } from './access.ts';
import { overview } from './overview.ts';
import { acts, people, person } from './people.ts';
import { audit, billing, database, jobs, reviews, switches } from './work.ts';

export const admin: AdminTexts = {
  access,
  acts,
  audit,
  billing,
  common,
  database,
  errors,
  frame,
  jobs,
  overview,
  people,
  person,
  reviews,
  switches,
};
