package dev.tidewaiter.screening;

import dev.tidewaiter.designation.Designations;
import dev.tidewaiter.goods.reader.ShipmentGatherer;
import dev.tidewaiter.manifest.GivenFacts;
import dev.tidewaiter.rulebook.InvalidRulebook;
import dev.tidewaiter.rulebook.Judge;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.TouchedRules;
import dev.tidewaiter.rulebook.model.NotChecked;
import dev.tidewaiter.rulebook.model.Rule;
import dev.tidewaiter.screening.pipeline.ShipmentBatch;
import dev.tidewaiter.shipment.GoodsLine;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One goods line in, one answer out: for files, for another program's records, a database's rows or a cluster's workers.
 * Rulebook and lists stay as they were when it was made. It is shared by all threads; a line is judged on the caller's.
 */
public final class LineScreener implements AutoCloseable {

    private final List<Rule> rules;
    private final Basis basis;
    private final boolean whyNot;
    private final ShipmentGatherer gatherer;
    private final JudgePool judges;
    private final RowWatch watch;
    private final AtomicLong failures = new AtomicLong();
    private final AtomicReference<@Nullable RuntimeException> firstFailure = new AtomicReference<>();

    /**
     * A screener for one rulebook and one set of lists.
     *
     * @param rulebook     the rules to judge by
     * @param designations the lists to hold parties against
     * @param options      what the caller chose
     */
    public LineScreener(Rulebook rulebook, Designations designations, Options options) {
        this(
                rulebook.rules(),
                Basis.of(Program.running(), rulebook, designations, options),
                options.whyNot(),
                rulebook.gatherer(),
                () -> rulebook.judge(designations, options.asOf()),
                new RowWatch(
                        rulebook.rules(),
                        RowWatch.namesPartiesOf(designations),
                        rulebook.places(),
                        rulebook.misplacedGoods()));
    }

    /**
     * A screener that asks some of the rules alone. Those that ask of no listed party are asked without looking for any.
     *
     * @param touched which rules are asked
     * @throws InvalidRulebook when they do not compile alone
     */
    public static LineScreener of(TouchedRules touched, Rulebook rulebook, Designations designations, Options options)
            throws InvalidRulebook {
        var only = touched.only(rulebook);
        return touched.readsLists()
                ? new LineScreener(only, designations, options)
                : new LineScreener(
                        only.rules(),
                        Basis.of(Program.running(), rulebook, designations, options),
                        options.whyNot(),
                        only.gatherer(),
                        () -> only.judgeOfNoParty(options.asOf()),
                        new RowWatch(only.rules(), text -> false, only.places(), only.misplacedGoods()));
    }

    LineScreener(
            List<Rule> rules,
            Basis basis,
            boolean whyNot,
            ShipmentGatherer gatherer,
            Supplier<Judge> judges,
            RowWatch watch) {
        this.rules = List.copyOf(rules);
        this.basis = basis;
        this.whyNot = whyNot;
        this.gatherer = gatherer;
        this.judges = new JudgePool(judges);
        this.watch = watch;
    }

    /** What all its answers rest on. */
    public Basis basis() {
        return basis;
    }

    /** The rules it asks. */
    public List<Rule> rules() {
        return rules;
    }

    /** What cannot be checked in some lines, which are still to be noted. */
    public Coverage coverage(GivenFacts given) {
        return new Coverage(rules, given.texts().keySet());
    }

    /** What the rulebook says of a line. One that the program fails on is CANNOT_CHECK, never clear. */
    public ScreenedLine screen(GoodsLine line) {
        return screen(List.of(line)).get(0);
    }

    /** The same for some lines, in their order, by one judge. Those of one shipment that follow each other are looked at together. */
    public List<ScreenedLine> screen(List<GoodsLine> lines) {
        return screen(ShipmentBatch.of(lines), line -> {});
    }

    /** The same, and each is shown as soon as it is judged. */
    public List<ScreenedLine> screen(ShipmentBatch batch, Consumer<ScreenedLine> judged) {
        return screen(batch, batch.lines(), line -> null, judged);
    }

    /** The same, and a line of which the answer is known is not judged. */
    public List<ScreenedLine> screen(
            ShipmentBatch batch, Function<GoodsLine, @Nullable ScreenedLine> known, Consumer<ScreenedLine> judged) {
        return screen(batch, batch.lines(), known, judged);
    }

    /** Screens some lines of a batch, which are looked at together with all others of it. */
    public List<ScreenedLine> screen(ShipmentBatch batch, List<GoodsLine> some, Consumer<ScreenedLine> judged) {
        return screen(batch, some, line -> null, judged);
    }

    private List<ScreenedLine> screen(
            ShipmentBatch batch,
            List<GoodsLine> some,
            Function<GoodsLine, @Nullable ScreenedLine> known,
            Consumer<ScreenedLine> judged) {
        return judges.with(judge -> {
            boolean together = gather(batch);
            var screened = new ArrayList<ScreenedLine>(some.size());
            for (var line : some) {
                var answer = known.apply(line);
                if (answer == null) {
                    answer = together ? screen(line, judge) : failed(line);
                }
                judged.accept(answer);
                screened.add(answer);
            }
            return screened;
        });
    }

    /** Whether what the shipments hold could be added up; if not, no line of them is judged as if it stood alone. */
    private boolean gather(ShipmentBatch batch) {
        try {
            batch.gather(gatherer);
            return true;
        } catch (RuntimeException | StackOverflowError failure) {
            note(failure);
            return false;
        }
    }

    private void note(Throwable failure) {
        failures.incrementAndGet();
        firstFailure.compareAndSet(
                null,
                failure instanceof RuntimeException ours
                        ? ours
                        : new IllegalStateException("a text nests too deep: " + failure, failure));
    }

    /** The program's first failure on a line; null while there is none. */
    public @Nullable RuntimeException firstFailure() {
        return firstFailure.get();
    }

    /** How often it failed so far. Whoever wants to know of one file asks before and after it. */
    public long failures() {
        return failures.get();
    }

    /** Whether a row that is no line of goods must not pass unsaid, since a text of it names a listed party or goods that a rule stops. */
    public boolean tells(GoodsLine row) {
        return watch.tells(row, line -> screen(line).findings());
    }

    private ScreenedLine screen(GoodsLine line, Judge judge) {
        try {
            return ScreenedLine.of(line, judge.judge(line, whyNot));
        } catch (RuntimeException | StackOverflowError failure) {
            note(failure);
            return failed(line);
        }
    }

    private static ScreenedLine failed(GoodsLine line) {
        var open = new NotChecked(
                "program", "The program failed on this line and could not check it", List.of(), List.of());
        return new ScreenedLine(line, Verdict.CANNOT_CHECK, List.of(), List.of(open), List.of());
    }

    @Override
    public void close() {
        judges.close();
    }
}
