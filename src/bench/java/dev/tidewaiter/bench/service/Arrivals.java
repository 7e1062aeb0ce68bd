package dev.tidewaiter.bench.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Questions about single shipments that come when they come, whether or not the last is answered: at random moments, so many a second
 * on average. An answer's time counts from the moment its question was due, so that a slow service cannot hide by slowing the questions.
 */
final class Arrivals {

    private static final String[] FIRMS = {
        "Harbour Ceramics Ltd", "Nordlicht Furniture GmbH", "Santa Rosa Foods S.A.", "Kestrel Optics B.V.",
        "Larkspur Lighting Inc.", "Sakura Footwear Co., Ltd.", "Almeida Coffee S.A.", "Zephyr Bicycles S.r.l."
    };
    private static final String[] GOODS = {
        "690721,glazed wall tiles", "940130,office chairs", "871491,bicycle frames", "940521,LED table lamps",
        "840710,aircraft piston engine", "731815,steel screws", "880730,parts of unmanned aircraft",
                "090121,roasted coffee"
    };
    private static final String[] COUNTRIES = {"DE", "FR", "US", "JP", "NL", "KG", "AE", "BR"};

    /** One in so many goes to a designee. */
    private static final int ONE_IN = 20;

    private final String address;
    private final String token;
    private final HttpClient client = HttpClient.newHttpClient();

    Arrivals(String address, String token) {
        this.address = address;
        this.token = token;
    }

    /** Milliseconds of each answer, in order of size. */
    List<Double> ask(int aSecond, Duration time, long seed) throws IOException {
        var random = new Random(seed);
        var answers = new ArrayList<CompletableFuture<Double>>();
        long start = System.nanoTime();
        long due = start;
        while (due - start < time.toNanos()) {
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            answers.add(answer(question(random), due));
            due += (long) (-Math.log(1 - random.nextDouble()) / aSecond * TimeUnit.SECONDS.toNanos(1));
        }
        try {
            return answers.stream().map(CompletableFuture::join).sorted().toList();
        } catch (CompletionException failed) {
            throw new IOException(failed.getCause());
        }
    }

    private CompletableFuture<Double> answer(String question, long due) {
        var request = HttpRequest.newBuilder(URI.create(address + "api/v1/screen"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(question))
                .build();
        return client.sendAsync(request, BodyHandlers.ofString()).thenApply(answer -> {
            double millis = (System.nanoTime() - due) / 1e6;
            if (answer.statusCode() != 200 || !answer.body().contains("\"verdict\"")) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            return millis;
        });
    }

    private static String question(Random random) {
        var goods = GOODS[random.nextInt(GOODS.length)].split(",");
        var firm = random.nextInt(ONE_IN) == 0
                ? "Xiamen Limbach Aircraft Engine Co Ltd"
                : FIRMS[random.nextInt(FIRMS.length)] + " No. " + random.nextInt(5_000);
        return """
                {"consignee.name":"%s","destination":"%s","exporter.name":"%s","hs":"%s","description":"%s","exportDate":"2026-11-%02d"}""".formatted(
                        firm,
                        COUNTRIES[random.nextInt(COUNTRIES.length)],
                        FIRMS[random.nextInt(FIRMS.length)],
                        goods[0],
                        goods[1] + ", model " + random.nextInt(40),
                        1 + random.nextInt(25));
    }
}
