//! People who do not exist: how long they take, how they estimate, and how they keep to their hours.
//!
//! Written before the forecast was ever asked about them, from what is known of estimates and of studying beside a
//! job, and not from the forecast's own assumptions: estimates are off by track as well as by person, hours vary from
//! week to week around the person's own mean, and empty weeks come in rows.

use rand::RngExt;
use rand_distr::{Distribution, LogNormal, StandardNormal};
use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::SeedableRng;
use waymark_core::Estimate;

/// The quantile of 90 %.
const Z90: f64 = 1.2816;

/// One milestone as it will turn out.
#[derive(Debug, Clone, Copy)]
pub struct Truth {
    pub estimate: Estimate,
    pub track: usize,
    pub minutes: u32,
}

/// One person, and their luck.
#[derive(Debug)]
pub struct Learner {
    pub milestones: Vec<Truth>,
    /// Minutes of each weekday.
    pub capacity: [u32; 7],
    /// The day of the year on which they begin.
    pub begins: u64,
    /// What they do of each week's hours.
    pub weeks: Vec<f64>,
}

impl Learner {
    /// A learner whose milestones lie `wider` times as far from their estimates as the estimates say.
    pub fn new(seed: u64, wider: f64) -> Self {
        let mut random = Xoshiro256PlusPlus::seed_from_u64(seed);
        let milestones = milestones(&mut random, wider);
        Self {
            milestones,
            capacity: capacity(&mut random),
            begins: random.random_range(0..364),
            weeks: weeks(&mut random),
        }
    }
}

/// 40 to 80 milestones of 1 to 15 hours in three to six tracks.
fn milestones(random: &mut Xoshiro256PlusPlus, wider: f64) -> Vec<Truth> {
    let tracks = random.random_range(3..=6);
    let speed = log_normal(1.25, 0.35).sample(random);
    // How much too short they estimate everything, and each track.
    let bias = log_normal(1.0, 0.2).sample(random);
    let of_track: Vec<f64> = (0..tracks).map(|_| log_normal(1.0, 0.12).sample(random)).collect();
    let count = random.random_range(40..=80);
    (0..count)
        .map(|number| {
            let track = number * tracks / count;
            let likely = 60.0 * 15_f64.powf(random.random());
            let (low, high) =
                (likely * random.random_range(0.4..0.8), likely * random.random_range(1.3..3.0));
            let z: f64 = StandardNormal.sample(random);
            let sigma = if z < 0.0 { (likely / low).ln() / Z90 } else { (high / likely).ln() / Z90 };
            let minutes = likely * (wider * sigma * z).exp() * speed * bias * of_track[track];
            let [low, likely, high] = [low, likely, high].map(|minutes| minutes.round() as u32);
            let estimate = Estimate::new(low, likely, high).unwrap();
            Truth { estimate, track, minutes: (minutes.round() as u32).max(1) }
        })
        .collect()
}

/// 4 to 12 hours on three to six days.
fn capacity(random: &mut Xoshiro256PlusPlus) -> [u32; 7] {
    let days = random.random_range(3..=6);
    let each = (random.random_range(240..=720) / days / 5 * 5) as u32;
    let mut capacity = [0; 7];
    let mut given = 0;
    while given < days {
        let day = random.random_range(0..7_usize);
        given += usize::from(capacity[day] == 0);
        capacity[day] = each;
    }
    capacity
}

/// Thirty years of weeks: some with nothing, a few rows of two or three with nothing, and the others around a mean.
fn weeks(random: &mut Xoshiro256PlusPlus) -> Vec<f64> {
    let empty = random.random_range(0.03..0.3);
    let mean = random.random_range(0.5..1.1);
    let around = log_normal(1.0, 0.3);
    let mut weeks = Vec::new();
    while weeks.len() < 1_560 {
        if random.random_bool(2.0 / 52.0) {
            weeks.extend(std::iter::repeat_n(0.0, random.random_range(2..=3)));
        } else if random.random_bool(empty) {
            weeks.push(0.0);
        } else {
            weeks.push(mean * around.sample(random));
        }
    }
    weeks
}

fn log_normal(median: f64, sigma: f64) -> LogNormal<f64> {
    LogNormal::new(median.ln(), sigma).unwrap()
}
