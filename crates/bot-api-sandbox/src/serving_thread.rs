//! A server on loopback with a thread of its own, which ends when it is dropped.

use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::thread;

use tokio::runtime;
use tokio::sync::oneshot;

/// The thread of a server on 127.0.0.1. It ends when this is dropped.
pub struct ServingThread {
    url: String,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<thread::JoinHandle<()>>,
}

impl ServingThread {
    /// Listens on the port, or on a free one, and serves there in a thread of this name.
    ///
    /// # Errors
    ///
    /// If the port is taken, or the thread or its runtime cannot be made.
    pub fn start<Served>(
        name: &'static str,
        port: Option<u16>,
        serve: impl FnOnce(tokio::net::TcpListener) -> Served + Send + 'static,
    ) -> io::Result<Self>
    where
        Served: Future<Output = io::Result<()>>,
    {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port.unwrap_or(0)))?;
        listener.set_nonblocking(true)?;
        let url = format!("http://{}", listener.local_addr()?);
        let runtime = runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let (stop, stopped) = oneshot::channel();
        let thread = thread::Builder::new()
            .name(name.to_owned())
            .spawn(move || {
                runtime.block_on(async {
                    let served =
                        async { serve(tokio::net::TcpListener::from_std(listener)?).await };
                    tokio::select! {
                        result = served => if let Err(error) = result {
                            log::error!("{name} cannot serve: {error}");
                        },
                        _ = stopped => {}
                    }
                });
                runtime.shutdown_background();
            })?;
        Ok(Self {
            url,
            stop: Some(stop),
            thread: Some(thread),
        })
    }

    /// Where it listens: `http://127.0.0.1:PORT`.
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for ServingThread {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            // The thread may have ended by itself, and then hears nothing.
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            log::error!("a sandbox's thread panicked");
        }
    }
}
