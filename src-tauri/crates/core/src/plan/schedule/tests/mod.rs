//! Sentences that hold for every work, every calendar and every way to mix a week.

mod checker;
mod edges;
mod examples;
mod feasible;
mod made;
mod misses;
mod mixing;
mod roadmap;
mod rules;
mod stability;
