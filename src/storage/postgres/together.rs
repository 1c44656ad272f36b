//! Calls that come at once are done together: who gets a turn does all that wait. Alone, a call does not wait; the more there are,
//! the more of them share a turn.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};

/// The calls of one kind that wait for a turn.
pub struct Together<T, A> {
    waiting: Mutex<Vec<Waiting<T, A>>>,
    turns: Arc<Semaphore>,
}

/// A call that waits, and where its answer goes.
pub struct Waiting<T, A> {
    pub call: T,
    answer: oneshot::Sender<A>,
}

/// The next has its turn when this is dropped.
pub type Turn = OwnedSemaphorePermit;

impl<T, A> Waiting<T, A> {
    pub fn answer(self, answer: A) {
        // Who does not wait any more needs none.
        let _ = self.answer.send(answer);
    }
}

impl<T, A> Together<T, A> {
    /// With so many turns at once.
    pub fn new(turns: usize) -> Self {
        Self {
            waiting: Mutex::default(),
            turns: Arc::new(Semaphore::new(turns)),
        }
    }

    /// Waits until this call is answered. If it has a turn before, it does `work` with all that wait by then, itself among them.
    /// `None` if who did that ended without an answer.
    pub async fn call<F: Future<Output = ()>>(
        &self,
        call: T,
        work: impl Fn(Vec<Waiting<T, A>>, Turn) -> F,
    ) -> Option<A> {
        let (answer, mut answered) = oneshot::channel();
        self.waiting().push(Waiting { call, answer });
        // Who is answered waits for no turn any more.
        tokio::select! {
            biased;
            answer = &mut answered => return answer.ok(),
            turn = self.turns.clone().acquire_owned() => {
                let all = std::mem::take(&mut *self.waiting());
                if !all.is_empty() {
                    work(all, turn.expect("nobody closes it")).await;
                }
            }
        }
        // It was among them, or with those that somebody took before.
        answered.await.ok()
    }

    fn waiting(&self) -> MutexGuard<'_, Vec<Waiting<T, A>>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use futures_util::future::join_all;
    use tokio::task::yield_now;

    use super::*;

    #[tokio::test]
    async fn what_waits_is_done_together_and_each_gets_its_answer() {
        for (turns, expected) in [(1, vec![1, 8]), (3, vec![1, 1, 1, 6])] {
            let (together, groups) = (Together::new(turns), Mutex::new(Vec::new()));
            let work = async |all: Vec<Waiting<u32, u32>>, _turn| {
                groups.lock().unwrap().push(all.len());
                yield_now().await;
                for one in all {
                    let answer = one.call * 2;
                    one.answer(answer);
                }
            };
            let answers = join_all((0..9).map(|call| together.call(call, &work))).await;
            assert!(answers.into_iter().eq((0..9).map(|call| Some(2 * call))));
            assert_eq!(*groups.lock().unwrap(), expected);
        }
    }

    #[tokio::test]
    async fn who_is_left_without_an_answer_is_told() {
        let together = Together::<u32, u32>::new(1);
        assert_eq!(together.call(1, async |all, _| drop(all)).await, None);
    }
}
