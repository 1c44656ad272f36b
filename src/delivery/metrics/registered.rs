//! How a metric comes to be told.

use prometheus_client::registry::Registry;

/// The metric, which is told from now on.
pub fn registered<M>(registry: &mut Registry, name: &str, help: &str, metric: M) -> M
where
    M: prometheus_client::registry::Metric + Clone,
{
    registry.register(name, help, metric.clone());
    metric
}
