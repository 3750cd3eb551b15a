/** A roadmap that has been lived with, for pictures. */
import type { Stage } from "./stage";

/** A quarter of a year on the way to backend developer: three evenings a week, one week without. */
export async function liveIn(stage: Stage): Promise<void> {
  const picks = { language: ["python"], database: ["postgresql"] };
  const capacity = [120, 0, 120, 0, 0, 120, 0];
  for (let week = 11; week >= 0; week -= 1) {
    const monday = Date.UTC(2026, 10, 23 - 7 * week);
    const day = (offset: number): string =>
      new Date(monday + offset * 86_400_000).toISOString().slice(0, 10);
    const evenings: [number, number][] =
      week === 0
        ? [[0, 130]]
        : [
            [0, 130],
            [2, 90 + 10 * (week % 3)],
            [5, 120 + 30 * (week % 2)],
          ];
    if (week === 4) continue;
    await stage.on(day(evenings.length === 1 ? 0 : 5), async (ask) => {
      if (week === 11)
        await ask("create_roadmap", {
          goal: "backend-developer",
          picks,
          capacity,
        });
      const next = async (): Promise<string> =>
        ((await ask("today", {})) as { next: { row: { id: string } } }).next.row
          .id;
      const id = await next();
      for (const [offset, minutes] of evenings)
        await ask("log_time", { id, minutes, on: day(offset) });
      if (week > 0) await ask("tick", { ids: [id] });
      if (week > 0 && week % 2 === 0)
        await ask("tick", { ids: [await next()] });
      if (week === 0) await ask("start", { ids: [id] });
    });
  }
}
