package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.wordlist.WordLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;

/**
 * The same lines by many threads at once and by one: the same answers. Rulebook, lists and caches are made anew in each
 * round, and the threads come first, so that they are filled while the threads race for them; what the program keeps for good, such as
 * the tables of letters, is cold in the first round only. Each thread reads the lines in an order of its own.
 */
class ScreeningStressTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final int THREADS = 8;

    private static final List<String> NAMES = List.of(
            "Xiamen Limbach Aircraft Engine Co Ltd",
            "厦门林巴贺航空发动机股份有限公司",
            "ООО Торговый Дом Вектор",
            "Artem Yamschikov",
            "Ямщиков Артём",
            "شركة النور للتجارة",
            "บริษัท ตัวอย่าง จำกัด",
            "ការហ្វេ ខ្មែរ",
            "भारत ट्रेडिंग",
            "株式会社カメラ・サンプル",
            "주식회사 예시무역",
            "Ｘｉａｍｅｎ Ｌｉｍｂａｃｈ",
            "Xiаmen Limbасh",
            "Société Générale d'Électricité Exemple SARL",
            "Müller & Söhne Regenschirme GmbH",
            "Redlepus TSK Vector Industry Shenzhen");

    private static final List<String> GOODS = List.of(
            "Two-stroke aircraft engine L550E, 37 kW",
            "Industrial refrigeration unit, model L550E",
            "беспилотный летательный аппарат, дальность 320 км",
            "无人机发动机 50马力",
            "Drohne mit Wärmebildkamera, Flugzeit 70 min",
            "dron agrícola con tanque de 30 litros",
            "umbrellas, folding, 100 % polyester",
            "inertial measurement unit, heading 0.1°",
            "ball bearings 6204-2RS",
            "Jammer, range 8 km");

    private static final List<String> COUNTRIES =
            List.of("KG", "IR", "Россия", "中国", "Türkiye", "AE", "Deutschland", "");
    private static final List<String> CODES =
            List.of("8407.10", "84186900", "8806 22", "660110", "8526.92", "", "8482.10");

    @RepeatedTest(3)
    void threadsThatRaceForColdTablesAnswerAsOneThreadDoes() throws Exception {
        var lines = lines();
        List<List<String>> raced;
        try (var screener = fresh()) {
            raced = byManyThreads(screener, lines);
        }
        var alone = new ArrayList<String>();
        try (var screener = fresh()) {
            lines.forEach(line -> alone.add(said(screener.screen(line))));
        }
        assertThat(alone).anyMatch(answer -> answer.startsWith("BLOCK")).anyMatch(answer -> answer.startsWith("CLEAR"));
        for (var answers : raced) {
            assertThat(answers).isEqualTo(alone);
        }
    }

    private static List<List<String>> byManyThreads(LineScreener screener, List<GoodsLine> lines) throws Exception {
        var start = new CyclicBarrier(THREADS);
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var tasks = new ArrayList<Callable<List<String>>>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread * lines.size() / THREADS;
                tasks.add(() -> {
                    start.await();
                    var answers = new String[lines.size()];
                    for (int i = 0; i < answers.length; i++) {
                        int at = (first + i) % answers.length;
                        answers[at] = said(screener.screen(lines.get(at)));
                    }
                    return List.of(answers);
                });
            }
            var all = new ArrayList<List<String>>();
            for (var answers : threads.invokeAll(tasks)) {
                all.add(answers.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }

    private static LineScreener fresh() throws Exception {
        var rulebook = Rulebook.embedded();
        return new LineScreener(
                rulebook, OwnThresholds.over(rulebook.ownLists()), new Options(AsOf.shipment(TODAY), true));
    }

    /** Lines of every kind of script, the same in each round. */
    private static List<GoodsLine> lines() {
        var random = new Random(20261126);
        var reader = ManifestReader.of(WordLists.bundled());
        var lines = new ArrayList<GoodsLine>();
        for (int row = 1; row <= 240; row++) {
            lines.add(reader.given(
                    "request",
                    row,
                    Map.of(
                            "consignee.name", pick(NAMES, random),
                            "shipper.name", pick(NAMES, random),
                            "destination", pick(COUNTRIES, random),
                            "description", pick(GOODS, random),
                            "hs", pick(CODES, random))));
        }
        return lines;
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static String said(ScreenedLine line) {
        return line.verdict() + " " + line.findings() + " " + line.notChecked() + " " + line.nearMisses();
    }
}
