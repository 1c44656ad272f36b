//! Whose picture is read next: one for each core at a time, and first those whose pictures took the least time lately. Whoever
//! sends pictures that take long waits behind all others with the next one.

use std::collections::HashMap;
use std::mem;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::oneshot;
use tokio::time::Instant;

/// After this long, half of the time that somebody took is forgotten.
const HALF_FORGOTTEN: Duration = Duration::from_secs(60);
/// Less is forgotten at once.
const LEAST_REMEMBERED: Duration = Duration::from_millis(50);

/// A core that is kept for one picture, until this is dropped.
pub struct Place {
    queue: Places,
    whose: i64,
    since: Instant,
}

/// The cores, and who waits for one.
#[derive(Clone)]
pub(crate) struct Places(Arc<Mutex<Queue>>);

struct Queue {
    free: usize,
    waiting: Vec<Waiting>,
    spent: HashMap<i64, Spent>,
}

struct Waiting {
    whose: i64,
    turn: oneshot::Sender<Place>,
}

/// How long somebody's pictures took, as it was remembered at an instant.
#[derive(Clone, Copy)]
struct Spent {
    time: Duration,
    at: Instant,
}

impl Places {
    pub(crate) fn new(cores: usize) -> Self {
        Self(Arc::new(Mutex::new(Queue {
            free: cores,
            waiting: Vec::new(),
            spent: HashMap::new(),
        })))
    }

    /// Waits until a core is free for a picture of this person.
    pub(crate) async fn take(&self, whose: i64) -> Place {
        let given = {
            let mut queue = self.queue();
            if queue.free > 0 {
                queue.free -= 1;
                None
            } else {
                let (turn, given) = oneshot::channel();
                queue.waiting.push(Waiting { whose, turn });
                Some(given)
            }
        };
        match given {
            None => self.place(whose),
            Some(given) => given.await.expect("who waits is not forgotten"),
        }
    }

    fn place(&self, whose: i64) -> Place {
        Place {
            queue: self.clone(),
            whose,
            since: Instant::now(),
        }
    }

    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Queue {
    fn note(&mut self, whose: i64, took: Duration, now: Instant) {
        let time = self.spent_by(whose, now) + took;
        self.spent.insert(whose, Spent { time, at: now });
        self.spent
            .retain(|_, spent| spent.left(now) > LEAST_REMEMBERED);
    }

    fn spent_by(&self, whose: i64, now: Instant) -> Duration {
        let spent = self.spent.get(&whose);
        spent.map_or(Duration::ZERO, |spent| spent.left(now))
    }

    /// Who is next; of those who took the same time, who came first. If nobody waits, one more core is free.
    fn next(&mut self, now: Instant) -> Option<Waiting> {
        self.waiting.retain(|waiting| !waiting.turn.is_closed());
        let waiting = self.waiting.iter().enumerate();
        let next = waiting.min_by_key(|(_, waiting)| self.spent_by(waiting.whose, now));
        match next.map(|(at, _)| at) {
            Some(at) => Some(self.waiting.remove(at)),
            None => {
                self.free += 1;
                None
            }
        }
    }
}

impl Spent {
    fn left(self, now: Instant) -> Duration {
        let halves = now.duration_since(self.at).as_secs_f64() / HALF_FORGOTTEN.as_secs_f64();
        self.time.mul_f64(0.5_f64.powf(halves))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let now = Instant::now();
        let next = {
            let mut queue = self.queue.queue();
            queue.note(self.whose, now.duration_since(self.since), now);
            queue.next(now)
        };
        if let Some(Waiting { whose, turn }) = next {
            // Whoever went away meanwhile drops the place, which hands it on.
            mem::drop(turn.send(self.queue.place(whose)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::future::Future;
    use std::pin::{Pin, pin};
    use std::task::{Context, Poll, Waker};

    fn poll<T>(future: Pin<&mut impl Future<Output = T>>) -> Option<T> {
        match future.poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(value) => Some(value),
            Poll::Pending => None,
        }
    }

    #[tokio::test(start_paused = true)]
    async fn who_took_long_waits_behind_all_others() {
        let places = Places::new(1);
        let first = places.take(1).await;
        tokio::time::advance(Duration::from_secs(10)).await;
        let mut again = pin!(places.take(1));
        let mut other = pin!(places.take(2));
        let mut third = pin!(places.take(3));
        assert!(poll(again.as_mut()).is_none());
        assert!(poll(other.as_mut()).is_none());
        assert!(poll(third.as_mut()).is_none());
        drop(first);
        assert!(poll(again.as_mut()).is_none() && poll(third.as_mut()).is_none());
        drop(poll(other.as_mut()).expect("the other is next"));
        assert!(poll(again.as_mut()).is_none());
        drop(poll(third.as_mut()).expect("then the third"));
        assert!(poll(again.as_mut()).is_some());
    }

    #[tokio::test(start_paused = true)]
    async fn a_place_is_never_lost() {
        let places = Places::new(1);
        let held = places.take(1).await;
        let mut given_up = Box::pin(places.take(2));
        assert!(poll(given_up.as_mut()).is_none());
        let mut unread = Box::pin(places.take(3));
        assert!(poll(unread.as_mut()).is_none());
        drop(given_up);
        drop(held);
        // It was handed over, and never asked for.
        drop(unread);
        let place = places.take(4).await;
        tokio::time::advance(Duration::from_secs(3600)).await;
        drop(place);
        drop(places.take(5).await);
        assert!(
            places.queue().spent.len() <= 1,
            "what took no time is forgotten"
        );
        assert_eq!(places.queue().free, 1);
    }
}
