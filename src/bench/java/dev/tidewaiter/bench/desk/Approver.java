package dev.tidewaiter.bench.desk;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** A second person: looks at what others have proposed, and approves one after the other. */
final class Approver implements Worker {

    private static final Pattern FINDING = Pattern.compile("data-finding=\"([0-9a-f]{32})\"");

    private final Visitor visitor;
    private final Random random;
    private List<String> proposed = List.of();

    Approver(Visitor visitor, Random random) {
        this.visitor = visitor;
        this.random = random;
    }

    @Override
    public Map<String, List<Double>> answers() {
        return visitor.answers();
    }

    @Override
    public void work(long end, int thinkMost) throws IOException, InterruptedException {
        while (System.nanoTime() < end) {
            Thread.sleep(random.nextInt(thinkMost));
            if (proposed.isEmpty() || random.nextInt(3) == 0) {
                look();
            } else {
                approve(proposed.get(random.nextInt(proposed.size())));
            }
        }
    }

    private void look() throws IOException, InterruptedException {
        var page = visitor.timed("queue of proposals", "queue?view=approve");
        proposed = FINDING.matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** One that another has approved has no form any more. */
    private void approve(String finding) throws IOException, InterruptedException {
        var form = "/findings/" + finding + "/approval";
        var page = visitor.timed("a proposal", "findings/" + finding);
        if (page.contains("action=\"" + form)) {
            visitor.timedForm("an answer is approved", page, form, Map.of("approve", "true"));
        }
    }
}
