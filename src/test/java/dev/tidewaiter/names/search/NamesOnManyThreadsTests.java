package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.script.Transliterator;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What is read and remembered at the first use is the same whichever of many threads comes first. Tables are filled once in a
 * program, so each round loads the module anew.
 */
class NamesOnManyThreadsTests {

    private static final int THREADS = 8;

    /** The same name where that is possible; each in letters that are read when they are met first. */
    private static final List<String> NAMES = List.of(
            "Редлепус Авиа",
            "Ρεντλέπους Άβια",
            "ردلبوس للطيران",
            "רדלפוס תעופה",
            "红途航空发动机有限公司",
            "紅途航空",
            "레드레푸스 항공",
            "レドレプス・アビア",
            "เรดเลปุส การบิน",
            "រេដលេពុស",
            "रेडलेपस एविएशन",
            "რედლეპუს ავია",
            "Ռեդլեպուս Ավիա",
            "ሬድሌፑስ",
            "Rëdlëpus Ávia",
            "Ｒｅｄｌｅｐｕｓ",
            "Limbаch Flugmotoren GmbH",
            "Compnay of Redlepus Limitd Liability",
            "Mohammadreza Abd al-Karim",
            "محمد رضا عبد الكريم",
            "김정은",
            "山田太郎");

    /** Asks everything in an order of its own. It is loaded anew in each round, and with it the module. */
    public static final class Asking implements Callable<Map<String, String>> {

        private final long seed;
        private final CyclicBarrier start;

        public Asking(long seed, CyclicBarrier start) {
            this.seed = seed;
            this.start = start;
        }

        @Override
        public Map<String, String> call() throws Exception {
            var order = new ArrayList<>(NAMES);
            Collections.shuffle(order, new Random(seed));
            start.await();
            var answers = new TreeMap<String, String>();
            for (var name : order) {
                answers.put("letters " + name, Transliterator.latin(name.replace(" ", "")));
            }
            for (var name : order) {
                for (var bearer : Bearer.values()) {
                    answers.put(
                            "pair " + bearer + name,
                            NameMatcher.compare(name, "Redlepus Avia Limited", bearer)
                                    .toString());
                }
            }
            var index = NameMatcher.over(IntStream.range(0, NAMES.size())
                    .mapToObj(i -> new IndexedName(i, NAMES.get(i), i % 3 == 0 ? Bearer.PERSON : Bearer.ORGANISATION))
                    .toList());
            for (var name : order) {
                answers.put(
                        "search " + name,
                        index.closest(name, NameComparison.MATCH).toString());
            }
            return answers;
        }
    }

    @Test
    void manyThreadsAtTheirFirstUseAnswerAsOneDoes() throws Exception {
        var alone = answers(1).get(0);
        for (int round = 0; round < 4; round++) {
            assertThat(answers(THREADS))
                    .allSatisfy(answers -> assertThat(answers).isEqualTo(alone));
        }
    }

    private static List<Map<String, String>> answers(int threads) throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        try (var fresh = new Fresh()) {
            var asking = fresh.loadClass(Asking.class.getName()).getConstructor(long.class, CyclicBarrier.class);
            var start = new CyclicBarrier(threads);
            var asked = new ArrayList<Future<?>>();
            for (int i = 0; i < threads; i++) {
                asked.add(pool.submit((Callable<?>) asking.newInstance((long) i, start)));
            }
            var answers = new ArrayList<Map<String, String>>();
            for (var one : asked) {
                var map = new TreeMap<String, String>();
                ((Map<?, ?>) one.get()).forEach((question, answer) -> map.put((String) question, (String) answer));
                answers.add(map);
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    /** Loads our classes itself, all others as usual. */
    private static final class Fresh extends URLClassLoader {

        Fresh() {
            super(
                    new URL[] {place(NameMatcher.class), place(NamesOnManyThreadsTests.class)},
                    NamesOnManyThreadsTests.class.getClassLoader());
        }

        private static URL place(Class<?> type) {
            return type.getProtectionDomain().getCodeSource().getLocation();
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                var loaded = findLoadedClass(name);
                if (loaded != null) {
                    return loaded;
                }
                return name.startsWith("dev.tidewaiter.") ? findClass(name) : super.loadClass(name, resolve);
            }
        }
    }
}
