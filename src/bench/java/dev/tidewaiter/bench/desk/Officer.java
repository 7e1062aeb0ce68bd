package dev.tidewaiter.bench.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** Somebody who reviews: goes from page to page, answers a finding now and then, and thinks before each. */
final class Officer implements Worker {

    private static final Pattern FINDING = Pattern.compile("data-finding=\"([0-9a-f]{32})\"");
    private static final List<String> FILTERS = List.of(
            "severity=BLOCK",
            "severity=HOLD",
            "severity=REVIEW",
            "rule=P02",
            "rule=G02",
            "destination=KG",
            "state=OPEN",
            "q=limbach",
            "q=xiamen+12",
            "list=OFAC-SDN");
    private static final List<String> NAMES = List.of(
            "Xiamen Limbah Aircraft Engines", "Nordlicht Regenschirme GmbH", "Ямщиков Артём", "Harbour Tools Ltd");

    /** Pages that somebody looks at now and then, by what they are called. */
    private static final List<Map.Entry<String, String>> FURTHER = List.of(
            Map.entry("a list", "lists/OFAC-SDN"),
            Map.entry("known false hits", "known-false-hits"),
            Map.entry("nights", "nights"),
            Map.entry("programs", "programs"),
            Map.entry("settings", "settings"),
            Map.entry("tokens", "tokens"));

    private static final int THINK_LITTLE = 200;

    private final Visitor visitor;
    private final Random random;
    private List<String> findings = List.of();
    private String reading = "";
    private String done = "";
    private String running = "";
    private String returned = "";

    Officer(Visitor visitor, Random random) {
        this.visitor = visitor;
        this.random = random;
    }

    @Override
    public Map<String, List<Double>> answers() {
        return visitor.answers();
    }

    /** Uploads a sheet by page, whose format check and result this officer then looks at now and again. */
    void upload(Path sheet) throws IOException, InterruptedException {
        var page = visitor.get("jobs");
        var at = visitor.upload(page, sheet.getFileName().toString(), Files.readAllBytes(sheet));
        reading = at.substring(1) + (at.endsWith("/reading") ? "" : "/reading");
    }

    /**
     * Uploads the workbook of an upload that was checked, whose result this officer then looks at, too, with an answer beside each row that
     * is not clear.
     */
    void giveBack(String job) throws IOException, InterruptedException {
        done = job;
        var book = AnsweredBook.of(visitor.download(job + "/files/0/workbook"));
        var at = visitor.upload(visitor.get("jobs"), "answered.screened.xlsx", book);
        returned = at.substring(1).replaceFirst("/reading$", "") + "/files/0/answers";
    }

    /** Has a sheet checked and waits for its end; gives the upload. */
    String checked(Path sheet) throws IOException, InterruptedException {
        var job = begun(sheet.getFileName().toString(), Files.readAllBytes(sheet));
        while (runs(job)) {
            Thread.sleep(THINK_LITTLE);
        }
        return job;
    }

    private String begun(String name, byte[] rows) throws IOException, InterruptedException {
        var job = visitor.upload(visitor.get("jobs"), name, rows).replaceFirst("/reading$", "");
        visitor.post(visitor.get(job.substring(1) + "/reading"), job + "/reading", Map.of("start", "1"));
        return job.substring(1);
    }

    private boolean runs(String job) throws IOException, InterruptedException {
        return visitor.get(job).contains("hx-select-oob=\"#poll");
    }

    /** Has many rows checked, whose result this officer looks at while it runs. */
    void begin(String name, byte[] rows) throws IOException, InterruptedException {
        running = begun(name, rows);
    }

    @Override
    public void work(long end, int thinkMost) throws IOException, InterruptedException {
        while (System.nanoTime() < end) {
            // first, or all would ask in the millisecond in which the time begins
            Thread.sleep(random.nextInt(thinkMost));
            step();
        }
    }

    private void step() throws IOException, InterruptedException {
        if (!running.isEmpty() && random.nextBoolean()) {
            whileItRuns();
            return;
        }
        switch (random.nextInt(27)) {
            case 0, 1 -> visitor.timed("home", "");
            case 2 -> visitor.timed("rules", "rules");
            case 3 -> visitor.timed("a rule", "rules/P02");
            case 4 -> visitor.timed("a table", "rules/tables/codes.chpl");
            case 5 -> visitor.timed("lists", "lists");
            case 6 -> visitor.timed("an entry of a list", "lists/" + DeskFolder.ENTRY);
            case 7 -> lookUp();
            case 8 -> visitor.timed("uploads", "jobs");
            case 22, 23 -> {
                var page = FURTHER.get(random.nextInt(FURTHER.size()));
                visitor.timed(page.getKey(), page.getValue());
            }
            case 20 -> visitor.timed("a sheet's format check", reading);
            case 24 -> visitor.timed("answers in a workbook", returned);
            case 21 -> visitor.timed("an upload's result", done);
            case 9, 10, 11, 12, 13 -> {
                var page = visitor.timed("queue", "queue" + filter());
                findings = FINDING.matcher(page)
                        .results()
                        .map(found -> found.group(1))
                        .distinct()
                        .toList();
            }
            default -> {
                if (!findings.isEmpty()) {
                    var finding = findings.get(random.nextInt(findings.size()));
                    switch (random.nextInt(7)) {
                        case 4 -> answer(finding);
                        case 0 -> visitor.timed("a finding", "findings/" + finding);
                        case 1 -> visitor.timed("its sheet", "findings/" + finding + "/sheet");
                        case 2 -> visitor.timed("what almost matched", "findings/" + finding + "/near");
                        case 3 -> visitor.timed("one answer to many", "queue/many?what=chosen&finding=" + finding);
                        default -> visitor.timed("the next finding beside the queue", "queue?at=" + finding, "detail");
                    }
                }
            }
        }
    }

    private String filter() {
        var filter = new ArrayList<String>();
        for (int count = random.nextInt(3); count > 0; count--) {
            filter.add(FILTERS.get(random.nextInt(FILTERS.size())));
        }
        return filter.isEmpty() ? "" : "?" + String.join("&", filter);
    }

    private void lookUp() throws IOException, InterruptedException {
        var form = visitor.get("parties");
        visitor.timedForm("look a party up", form, "/parties", Map.of("name", NAMES.get(random.nextInt(NAMES.size()))));
    }

    /** Another may have answered between the page and the form: that is an answer, too. */
    private void answer(String finding) throws IOException, InterruptedException {
        var form = "/findings/" + finding + "/decisions";
        var page = visitor.get("findings/" + finding);
        if (page.contains("action=\"" + form)) {
            visitor.timedForm(
                    "an answer is recorded",
                    page,
                    form,
                    random.nextBoolean()
                            ? Map.of("answer", "UNSURE", "reason", "asked the shipper")
                            : Map.of("answer", "PERMITTED", "reason", "a licence allows it"));
        }
    }

    private void whileItRuns() throws IOException, InterruptedException {
        if (!runs(running)) {
            running = ""; // it is over
            return;
        }
        visitor.timed("an upload's result while it runs", running);
    }
}
