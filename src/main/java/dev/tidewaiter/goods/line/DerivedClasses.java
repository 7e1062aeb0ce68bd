package dev.tidewaiter.goods.line;

import dev.tidewaiter.wordlist.WordLists;
import java.util.List;

/** Which classes of goods follow from others, by the rows of a list in their order: a row sees what those above it made. Thread-safe. */
public final class DerivedClasses {

    public static final String FILE = "goods/derived-classes.tsv";

    private final List<DerivedClass> rows;

    private DerivedClasses(List<DerivedClass> rows) {
        this.rows = List.copyOf(rows);
    }

    static DerivedClasses of(WordLists words) {
        return new DerivedClasses(
                words.list(FILE).rows(10).stream().map(DerivedClass::read).toList());
    }

    void applyTo(LineReading line) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).applyTo(line);
        }
    }
}
