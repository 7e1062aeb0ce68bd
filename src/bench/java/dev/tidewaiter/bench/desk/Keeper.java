package dev.tidewaiter.bench.desk;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** Somebody who keeps the desk in order: looks at the audit log, at people, at nights, at lists and at what changed in one. */
final class Keeper implements Worker {

    private static final Pattern NIGHT = Pattern.compile("href=\"/(nights/[0-9a-f-]+)\"");

    private final Visitor visitor;
    private final Visitor owner;
    private final Visitor stranger;
    private final Random random;
    private final String list;

    /**
     * A keeper.
     *
     * @param owner    the same person as one who may import lists, which those who look after people may not
     * @param stranger somebody who has not logged in
     * @param list     a list of which two editions were imported
     */
    Keeper(Visitor visitor, Visitor owner, Visitor stranger, Random random, String list) {
        this.visitor = visitor;
        this.owner = owner;
        this.stranger = stranger;
        this.random = random;
        this.list = list;
    }

    @Override
    public Map<String, List<Double>> answers() {
        return visitor.answers();
    }

    @Override
    public void work(long end, int thinkMost) throws IOException, InterruptedException {
        while (System.nanoTime() < end) {
            Thread.sleep(random.nextInt(thinkMost));
            switch (random.nextInt(8)) {
                case 0 -> visitor.timed("audit log", "audit");
                case 1 -> visitor.timed("audit log, narrowed", "audit?action=login.accepted");
                case 2 -> visitor.timed("people", "people");
                case 3 -> visitor.timed("what changed in a list", "lists/" + list + "/changes");
                case 4 -> visitor.timed("settings", "settings");
                case 5 -> visitor.timed("import of lists", () -> owner.get("lists/import"));
                case 6 -> visitor.timed("log in", () -> stranger.get("login"));
                default -> night();
            }
        }
    }

    private void night() throws IOException, InterruptedException {
        var night = NIGHT.matcher(visitor.get("nights"));
        if (night.find()) {
            visitor.timed("a night", night.group(1));
        }
    }
}
