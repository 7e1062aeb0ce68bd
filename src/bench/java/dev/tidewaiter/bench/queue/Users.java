package dev.tidewaiter.bench.queue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** People at the queue: each asks for pages and counts under changing filters, and thinks in between. */
final class Users {

    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");

    private final String address;
    private final String token;
    private final HttpClient client = HttpClient.newHttpClient();

    Users(String address, String token) {
        this.address = address;
        this.token = token;
    }

    /**
     * What they measured.
     *
     * @param answers milliseconds of each answer, in order of size, by what was asked
     * @param seconds how long they asked
     */
    record Measured(Map<String, List<Double>> answers, double seconds) {

        double percentile(String kind, double share) {
            var all = answers.getOrDefault(kind, List.of(Double.NaN));
            return all.get(Math.min(all.size() - 1, (int) Math.ceil(share * all.size()) - 1));
        }

        long count() {
            return answers.values().stream().mapToLong(List::size).sum();
        }
    }

    Measured ask(int users, Duration time, int thinkMost) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(users);
        try {
            long end = System.nanoTime() + time.toNanos();
            var tasks = new ArrayList<Callable<Map<String, List<Double>>>>();
            for (int user = 0; user < users; user++) {
                var random = new Random(user);
                tasks.add(() -> one(random, end, thinkMost));
            }
            var answers = new TreeMap<String, List<Double>>();
            for (var done : threads.invokeAll(tasks)) {
                done.get()
                        .forEach((kind, times) -> answers.computeIfAbsent(kind, any -> new ArrayList<>())
                                .addAll(times));
            }
            answers.values().forEach(times -> times.sort(null));
            return new Measured(answers, time.toNanos() / 1e9);
        } finally {
            threads.shutdown();
        }
    }

    private Map<String, List<Double>> one(Random random, long end, int thinkMost)
            throws IOException, InterruptedException {
        var answers = new TreeMap<String, List<Double>>();
        while (System.nanoTime() < end) {
            var filter = filter(random);
            var next = timed(answers, "facets and first page", filter);
            for (int page = 0; next != null && page < 2 && System.nanoTime() < end; page++) {
                think(random, thinkMost);
                next = timed(answers, "next page", filter + "&after=" + next);
            }
            think(random, thinkMost);
        }
        return answers;
    }

    private static void think(Random random, int most) throws InterruptedException {
        if (most > 0) {
            Thread.sleep(random.nextInt(most));
        }
    }

    private static String filter(Random random) {
        var filter = new StringBuilder("limit=50");
        for (int count = random.nextInt(4); count > 0; count--) {
            switch (random.nextInt(7)) {
                case 0 -> filter.append("&severity=").append(ManyFindings.SEVERITIES.get(random.nextInt(4)));
                case 1 -> filter.append("&rule=R%02d".formatted(ManyFindings.skewed(random, ManyFindings.RULES)));
                case 2 -> filter.append("&list=LIST-").append(ManyFindings.skewed(random, ManyFindings.LISTS));
                case 3 ->
                    filter.append("&destination=")
                            .append(ManyFindings.destination(ManyFindings.skewed(random, ManyFindings.DESTINATIONS)));
                case 4 ->
                    filter.append("&sender=")
                            .append(encoded(ManyFindings.sender(ManyFindings.skewed(random, ManyFindings.SENDERS))));
                case 5 -> filter.append("&file=").append(ManyFindings.file(random.nextInt(ManyFindings.FILES)));
                default -> filter.append("&run=run-").append(random.nextInt(ManyFindings.RUNS));
            }
        }
        return filter.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String timed(Map<String, List<Double>> answers, String kind, String query)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + "api/v1/queue?" + query))
                .header("Authorization", "Bearer " + token)
                .build();
        long start = System.nanoTime();
        var answer = client.send(request, BodyHandlers.ofString());
        double millis = (System.nanoTime() - start) / 1e6;
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        answers.computeIfAbsent(kind, any -> new ArrayList<>()).add(millis);
        var next = NEXT.matcher(answer.body());
        return next.find() ? next.group(1) : null;
    }
}
