use bot_api_sandbox::{Limits, Options, Sandbox};
use std::sync::Arc;
use trackless::clock::Clock;
use trackless::delivery::{self, Parts};
use trackless::storage::Sled;

#[test]
fn explore() {
    let _ = pretty_env_logger::formatted_builder()
        .parse_filters("warn")
        .try_init();
    let sandbox = Sandbox::start(Options {
        start: Some("2026-11-23T09:00:00Z".parse().unwrap()),
        limits: Limits::off(),
        ..Options::default()
    })
    .unwrap();
    let dir = tempfile::tempdir().unwrap();
    let storage = Arc::new(Sled::open(dir.path()).unwrap());
    let parts = Parts {
        token: sandbox.token().to_owned(),
        api_url: sandbox.url().parse().unwrap(),
        storage,
        clock: Clock::Set(sandbox.clock().subscribe()),
        beat: Box::new(|| {}),
    };
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let thread = std::thread::spawn(move || {
        tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .worker_threads(2)
            .build()
            .unwrap()
            .block_on(async {
                delivery::run(parts, async {
                    let _ = stopped.await;
                })
                .await
                .unwrap()
            })
    });
    let lang = std::env::var("LANG_").unwrap_or("en".into());
    let b = sandbox.person("Anna", &lang);
    b.says("/start");
    b.sees_something();
    if lang == "en" {
        b.presses("not tracked");
        b.presses("No");
        b.presses("AliExpress");
        b.says("my number is rr123456786cn please");
        b.sees("mistyped");
        b.presses("RR123456785CN");
        b.sees("shipped");
        b.says("12.11");
        b.sees("protection");
        b.says("23 days 14 hours");
        b.sees("call");
        b.says("Headphones");
        b.sees("Headphones");
        b.presses("Dispute text");
        b.presses("Open the card");
        b.presses("Message");
        b.presses("Edit");
        b.presses("Back");
        b.presses("Protection extended");
        b.says("30 days");
        b.sees("Saved");
        b.says("/orders");
        b.sees("Your open");
        for c in [
            "/help",
            "/privacy",
            "/language",
            "/timezone Moscow",
            "/check LP00068434402473",
            "/delete_me",
            "YT2033912102000480 UA846098317YP 8HLY992 8199633578334590",
            "hello",
        ] {
            b.says(c);
            b.sees_something();
        }
        sandbox.clock().set("2026-11-26T10:00:00Z".parse().unwrap());
        b.sees("⏰");
        b.presses("Remind me tomorrow");
        sandbox.clock().set("2026-12-27T10:00:00Z".parse().unwrap());
        b.sees("⏰");
        b.presses("Done");
        b.presses_on(b.messages()[1].id, "No");
    } else {
        b.presses("не отслеживается");
        b.presses("Нет");
        b.presses("Joom");
        b.says("8HLY992");
        b.sees("номер заказа");
        b.presses("Продавец не дал");
        b.sees("отправлен");
        b.says("5 дней назад");
        b.sees("защита");
        b.presses("Не знаю");
        b.presses("Пропустить");
        b.sees("Joom");
        b.presses("Текст спора");
        b.presses("Открыть карточку");
        b.presses("Письмо");
        b.presses("Получен");
        for c in [
            "/help",
            "/privacy",
            "/language",
            "/timezone Казнь",
            "/check LP00068434402473",
            "/delete_me",
            "YT2033912102000480 UA846098317YP 8HLY992 8199633578334590",
            "привет",
        ] {
            b.says(c);
            b.sees_something();
        }
        sandbox.clock().set("2026-12-26T10:00:00Z".parse().unwrap());
    }
    println!("{}", b.transcript());
    println!("{:?}", sandbox.violations());
    println!("{:?}", sandbox.bad_requests());
    let _ = stop.send(());
    thread.join().unwrap();
}
