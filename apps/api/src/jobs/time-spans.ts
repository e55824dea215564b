const hourMs = 60 * 60 * 1000;

export const hoursBefore = (at: Date, hours: number) => new Date(at.getTime() - hours * hourMs);

export const daysBefore = (at: Date, days: number) => hoursBefore(at, days * 24);
