/** Figures of this process for Prometheus. Labels are operations and statuses only: both are bounded. */
export interface Metrics {
  /** Counts one answered request. */
  observe(operation: string, status: number, seconds: number): void;
  /** The text that Prometheus reads. */
  write(gauges: Readonly<Record<string, number>>): string;
}

const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

interface Series {
  readonly counts: number[];
  sum: number;
  count: number;
}

export function createMetrics(): Metrics {
  const requests = new Map<string, number>();
  const durations = new Map<string, Series>();
  return {
    observe(operation, status, seconds) {
      const labels = `operation="${operation}",status="${status}"`;
      requests.set(labels, (requests.get(labels) ?? 0) + 1);
      const series = durations.get(operation) ?? { counts: buckets.map(() => 0), sum: 0, count: 0 };
      durations.set(operation, series);
      series.sum += seconds;
      series.count += 1;
      for (const [index, bound] of buckets.entries()) {
        if (seconds <= bound) series.counts[index] = (series.counts[index] ?? 0) + 1;
      }
    },
    write(gauges) {
      return [
        '# TYPE yizhan_requests_total counter',
        ...[...requests].map(([labels, count]) => `yizhan_requests_total{${labels}} ${count}`),
        '# TYPE yizhan_request_seconds histogram',
        ...[...durations].flatMap(([operation, { counts, sum, count }]) => [
          ...buckets.map(
            (bound, index) =>
              `yizhan_request_seconds_bucket{operation="${operation}",le="${bound}"} ${counts[index]}`,
          ),
          `yizhan_request_seconds_bucket{operation="${operation}",le="+Inf"} ${count}`,
          `yizhan_request_seconds_sum{operation="${operation}"} ${sum}`,
          `yizhan_request_seconds_count{operation="${operation}"} ${count}`,
        ]),
        ...Object.entries(gauges).flatMap(([name, value]) => [`# TYPE ${name} gauge`, `${name} ${value}`]),
        '',
      ].join('\n');
    },
  };
}
