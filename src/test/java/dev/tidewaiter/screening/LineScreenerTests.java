package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tidewaiter.goods.reader.ShipmentGatherer;
import dev.tidewaiter.rulebook.CitedLaws;
import dev.tidewaiter.rulebook.Judge;
import dev.tidewaiter.rulebook.OneRulebook;
import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.rulebook.model.LineJudgement;
import dev.tidewaiter.rulebook.model.SignOff;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.HsCode;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineScreenerTests {

    private static final SheetRef REQUEST = new SheetRef("request", "", false);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void lineOfNoFileIsAnsweredAsOneOfAFile() throws Exception {
        try (var screener = withOwnLists()) {
            var toIran = screener.screen(engineTo("IR", 1));
            assertThat(toIran.verdict()).isEqualTo(Verdict.BLOCK);
            assertThat(toIran.findings()).isNotEmpty();
            assertThat(screener.screen(engineTo("CH", 1)).findings())
                    .extracting(finding -> finding.rule())
                    .doesNotContain("R03");
        }
    }

    @Test
    void manyThreadsGetTheAnswersThatOneGets() throws Exception {
        try (var screener = withOwnLists()) {
            var lines = IntStream.range(0, 400)
                    .mapToObj(row -> engineTo(List.of("IR", "DE", "RU", "CN").get(row % 4), row))
                    .toList();
            var alone = lines.stream().map(screener::screen).map(this::said).toList();
            var threads = Executors.newFixedThreadPool(8);
            try {
                var tasks = lines.stream()
                        .map(line -> (Callable<String>) () -> said(screener.screen(line)))
                        .toList();
                var together = new ArrayList<String>();
                for (var answer : threads.invokeAll(tasks)) {
                    together.add(answer.get());
                }
                assertThat(together).isEqualTo(alone);
            } finally {
                threads.shutdownNow();
            }
        }
    }

    @Test
    void lineThatTheProgramFailsOnCannotBeCheckedAndTheNextIs() {
        var screener = judgedBy(failingOn(3), new AtomicInteger());
        assertThat(screener.screen(IntStream.rangeClosed(2, 5)
                        .mapToObj(row -> engineTo("DE", row))
                        .toList()))
                .extracting(ScreenedLine::verdict)
                .containsExactly(Verdict.CLEAR, Verdict.CANNOT_CHECK, Verdict.CLEAR, Verdict.CLEAR);
        assertThat(Objects.requireNonNull(screener.firstFailure())).hasMessage("a rule failed");
    }

    @Test
    void judgesAreReusedAndLeaveNothingBehind() {
        var open = new AtomicInteger();
        var screener = judgedBy(failingOn(-1), open);
        IntStream.range(0, 50).forEach(row -> screener.screen(engineTo("DE", row)));
        assertThat(open).hasValue(1);
        screener.close();
        assertThat(open).hasValue(0);
        assertThatIllegalStateException().isThrownBy(() -> screener.screen(engineTo("DE", 1)));
    }

    private String said(ScreenedLine line) {
        return line.verdict() + " " + line.findings() + " " + line.notChecked();
    }

    private static LineScreener withOwnLists() throws Exception {
        var rulebook = OneRulebook.EMBEDDED;
        return new LineScreener(
                rulebook, OwnThresholds.over(rulebook.ownLists()), new Options(AsOf.shipment(TODAY), false));
    }

    private static LineScreener judgedBy(java.util.function.IntConsumer onRow, AtomicInteger open) {
        var basis = new Basis(
                "f00d",
                Program.running(),
                TODAY,
                "today",
                new Basis.RulesUsed("1", "00", 0, "a test", true, SignOff.NONE, Map.of(), CitedLaws.NONE),
                List.of(),
                List.of(),
                null,
                null,
                List.of());
        return new LineScreener(
                List.of(),
                basis,
                false,
                new ShipmentGatherer(line -> List.of()),
                () -> {
                    open.incrementAndGet();
                    return new Judge() {
                        @Override
                        public LineJudgement judge(GoodsLine line, boolean whyNot) {
                            onRow.accept(line.row());
                            return LineJudgement.NOTHING;
                        }

                        @Override
                        public void close() {
                            open.decrementAndGet();
                        }
                    };
                },
                new RowWatch(List.of(), text -> false, (text, beside) -> false, text -> false));
    }

    private static java.util.function.IntConsumer failingOn(int badRow) {
        return row -> {
            if (row == badRow) {
                throw new IllegalStateException("a rule failed");
            }
        };
    }

    private static GoodsLine engineTo(String country, int row) {
        return GoodsLine.at(REQUEST, row)
                .value(new Value(Field.DESCRIPTION, "Two-stroke aircraft engine, 50 hp", null, Value.State.READ))
                .value(new Value(Field.HS, "840710", null, Value.State.READ))
                .hsCode(new HsCode("840710"))
                .value(new Value(Field.DESTINATION, country, null, Value.State.READ))
                .destination(new Country(country))
                .build();
    }
}
