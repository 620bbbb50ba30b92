import * as z from 'zod/mini';
import { DamagedBackup } from './frames.ts';

/** First note of a backup. */
export const Head = z.object({
  format: z.literal('yizhan-backup'),
  version: z.literal(1),
  madeAt: z.string(),
  postgres: z.string(),
  migrations: z.array(z.object({ name: z.string(), sha256: z.string() })),
});
export type Head = z.infer<typeof Head>;

/** Stands before the pieces of a table. */
export const TableStart = z.object({ table: z.string(), columns: z.array(z.string()) });
export type TableStart = z.infer<typeof TableStart>;

/** Stands after them. */
export const TableEnd = z.object({ table: z.string(), rows: z.number(), sha256: z.string() });
export type TableEnd = z.infer<typeof TableEnd>;

/** Last note: the digest of all bytes before it. */
export const End = z.object({ tables: z.number(), sha256: z.string() });

export function readNote<Schema extends z.ZodMiniType>(
  schema: Schema,
  note: unknown,
  what: string,
): z.infer<Schema> {
  const result = schema.safeParse(note);
  if (!result.success) throw new DamagedBackup(`${what} is not where it belongs`);
  return result.data;
}
