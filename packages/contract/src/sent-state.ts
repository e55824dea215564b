import { z } from 'zod';
import {
  clarifyResultSchema,
  commitResultSchema,
  optionSchema,
  optionsResultSchema,
  receiveResultSchema,
  reframeResultSchema,
  solveStateSchema,
} from './solve-state.ts';

const { emotion } = receiveResultSchema.shape;
const { obstacles } = clarifyResultSchema.shape;
const { ifThen } = commitResultSchema.shape;
const { distress, turn } = solveStateSchema.shape;

/**
 * The state as a body holds it: like everywhere in a body, a field that nobody knows is refused. On
 * the device and from a model such a field is left out instead.
 */
export const sentStateSchema = z.strictObject({
  ...solveStateSchema.shape,
  receive: z
    .strictObject({ ...receiveResultSchema.shape, emotion: z.strictObject(emotion.shape) })
    .optional(),
  clarify: z
    .strictObject({
      ...clarifyResultSchema.shape,
      obstacles: z.array(z.strictObject(obstacles.element.shape)).max(8),
    })
    .optional(),
  reframe: z.strictObject(reframeResultSchema.shape).optional(),
  options: z
    .strictObject({
      ...optionsResultSchema.shape,
      items: z.array(z.strictObject(optionSchema.shape)).max(6),
    })
    .optional(),
  commit: z
    .strictObject({ ...commitResultSchema.shape, ifThen: z.strictObject(ifThen.shape) })
    .optional(),
  distress: z.strictObject(distress.unwrap().shape).optional(),
  turn: z.strictObject(turn.unwrap().shape).optional(),
});
