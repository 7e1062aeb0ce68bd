package dev.tidewaiter.goods.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.goods.DescribedGoods;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One reader serves all threads: what they read at the same moment is what one of them reads alone. */
class ManyThreadsTests {

    private static final int THREADS = 8;
    private static final int ROUNDS = 6;
    private static final SheetRef SHEET = new SheetRef("may.xlsx", "Lines", false);

    /** Each round takes a new reader, because a reader learns each character and each text but once. */
    @Test
    void readersAnswersDoNotDependOnWhoElseAsks() throws Exception {
        var lines = lines();
        var alone = GoodsReader.of(WordLists.bundled());
        var expected = lines.stream()
                .map(line -> alone.describe(line, Described.THRESHOLDS))
                .toList();
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                var reader = GoodsReader.of(WordLists.bundled());
                var together = new CyclicBarrier(THREADS);
                var work = new ArrayList<Callable<List<DescribedGoods>>>();
                for (int thread = 0; thread < THREADS; thread++) {
                    var order = shuffled(lines.size(), round * THREADS + thread);
                    work.add(() -> {
                        together.await();
                        return read(reader, lines, order);
                    });
                }
                for (var answers : pool.invokeAll(work)) {
                    assertThat(answers.get()).isEqualTo(expected);
                }
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<DescribedGoods> read(GoodsReader reader, List<GoodsLine> lines, List<Integer> order) {
        var answers = new ArrayList<>(Collections.nCopies(lines.size(), DescribedGoods.NOTHING));
        for (int i : order) {
            answers.set(i, reader.describe(lines.get(i), Described.THRESHOLDS));
        }
        return answers;
    }

    private static List<Integer> shuffled(int size, int seed) {
        var order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        return order;
    }

    private static List<GoodsLine> lines() {
        var rows = WordLists.beside(ManyThreadsTests.class)
                .list("descriptions.tsv")
                .rows();
        return rows.stream().map(row -> line(row.cell(1), row.line())).toList();
    }

    private static GoodsLine line(String text, int row) {
        return GoodsLine.at(SHEET, row)
                .value(Value.read(Field.DESCRIPTION, text, new CellRef(SHEET, row, 0)))
                .build();
    }
}
