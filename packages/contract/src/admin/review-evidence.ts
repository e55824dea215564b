import { z } from 'zod';

/** A sign-in that led to a flag: the front part of its address, and where that is, if known. */
const reviewLoginSchema = z.object({
  at: z.iso.datetime(),
  device_id: z.uuid().nullable(),
  ip_prefix: z.string(),
  latitude: z.number().optional(),
  longitude: z.number().optional(),
  accuracy_km: z.number().int().optional(),
});

/** What a flag is about; the distance is the shortest that both accuracies allow. */
export const reviewEvidenceSchema = z.object({
  logins: z.array(reviewLoginSchema),
  distance_km: z.number().int().optional(),
  speed_kmh: z.number().int().optional(),
});
export type ReviewEvidence = z.infer<typeof reviewEvidenceSchema>;
