//! How opening, ticking, asking what is next and adding a prerequisite grow with the roadmap.
#![allow(clippy::expect_used, missing_docs, unreachable_pub, reason = "a benchmark")]

mod made;

use criterion::{BatchSize, BenchmarkId, Criterion, criterion_group, criterion_main};
use tempfile::TempDir;
use waymark_core::{Change, Touched, rules};

const SIZES: [usize; 3] = [100, 2_000, 100_000];

fn curves(criterion: &mut Criterion) {
    let root = TempDir::new().expect("a temporary folder");
    for size in SIZES {
        let folder = made::folder(&root.path().join(size.to_string()), size);
        let mut roadmap = made::roadmap(size);
        let today = made::now().date_naive();
        let mut group = criterion.benchmark_group("roadmap");
        group.sample_size(10);
        group.bench_function(BenchmarkId::new("open", size), |bencher| bencher.iter(|| made::open(&folder)));
        group.bench_function(BenchmarkId::new("next", size), |bencher| {
            bencher.iter(|| roadmap.next(today).is_some());
        });
        let tick =
            rules::tick(&roadmap, &[made::id(size / 2).to_string()], made::now()).expect("a proposal").change;
        let tick = tick.expect("something to do");
        group.bench_function(BenchmarkId::new("tick", size), |bencher| {
            bencher.iter(|| {
                let inverse = roadmap.apply(&tick, &mut Touched::default()).expect("it applies");
                roadmap.apply(&inverse, &mut Touched::default()).expect("it applies")
            });
        });
        let edge = Change::AddPrerequisite { milestone: made::id(size - 1), on: made::id(size / 2 + 1) };
        group.bench_function(BenchmarkId::new("add-edge", size), |bencher| {
            bencher.iter_batched(
                || edge.clone(),
                |edge| {
                    let inverse = roadmap.apply(&edge, &mut Touched::default()).expect("it applies");
                    roadmap.apply(&inverse, &mut Touched::default()).expect("it applies")
                },
                BatchSize::SmallInput,
            );
        });
        group.finish();
    }
}

criterion_group!(benches, curves);
criterion_main!(benches);
