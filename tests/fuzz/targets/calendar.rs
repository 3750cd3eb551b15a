//! The input is a calendar from which time off is taken.
#![no_main]

use chrono::{DateTime, Utc};
use libfuzzer_sys::fuzz_target;
use waymark_core::Touched;
use waymark_core::exchange::{import_time_off, time_off_news};
use waymark_fuzz::{memory, plain};

fuzz_target!(|text: &str| {
    memory::bounded(text.len(), || {
        let Ok(mut roadmap) = plain::first_roadmap() else { panic!("the roadmap it is taken into") };
        let made = plain::instant(0).date_naive();
        let local = |at: DateTime<Utc>| at.naive_utc();
        let Ok(proposal) = import_time_off(&roadmap, text, made, &local) else { return };
        let Some(change) = proposal.change else { return };
        let taken = roadmap.apply(&change, &mut Touched::default());
        assert!(taken.is_ok(), "{taken:?}");
        let again =
            time_off_news(&roadmap, text, made, &local).map(|news| news.new.len() + news.changed.len());
        assert_eq!(again, Ok(0), "it is all there now");
    });
});
