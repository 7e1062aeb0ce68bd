package dev.tidewaiter.goods;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads what goods are from the words of a line, in nine languages. One reader serves all threads. Texts that come again
 * are remembered, up to a bound.
 */
public final class GoodsReader {

    /** Distinct texts kept; when it is full all are forgotten at once, which is cheaper than knowing the oldest. */
    private static final int REMEMBERED = 20_000;

    /** A longer text seldom comes again. */
    private static final int LONGEST_REMEMBERED = 400;

    private final Lexicon lexicon;
    private final TextReader texts;
    private final ConcurrentHashMap<String, Reading> remembered = new ConcurrentHashMap<>();

    private GoodsReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.texts = new TextReader(lexicon);
    }

    /** Loads the word lists, which takes some tens of milliseconds; keep the reader. */
    public static GoodsReader create() {
        return new GoodsReader(Lexicon.load());
    }

    /**
     * What the line's description, model, part number, maker, marks, remarks and measure columns say the goods are, and
     * what its end-use fields say they are for. Never throws on any text.
     */
    public DescribedGoods describe(GoodsLine line) {
        var described = new LineReading();
        for (var source : Source.all()) {
            if (line.has(source.field())) {
                described.add(source, line.value(source.field()), reading(line.text(source.field())));
            }
        }
        for (var column : MeasureColumn.all()) {
            if (line.has(column.field())) {
                var value = line.value(column.field());
                described.add(column.read(value, reading(value.text()).amounts(), lexicon.fold()));
            }
        }
        var endUse = new LineReading();
        addEndUse(line, Field.END_USE, endUse);
        addEndUse(line, Field.END_USE_STATEMENT, endUse);
        return described.goods(endUse.endUse());
    }

    private void addEndUse(GoodsLine line, Field field, LineReading endUse) {
        if (line.has(field)) {
            endUse.add(Source.DESCRIPTION, line.value(field), reading(line.text(field)));
        }
    }

    private Reading reading(String text) {
        if (text.length() > LONGEST_REMEMBERED) {
            return texts.read(text);
        }
        var known = remembered.get(text);
        if (known == null) {
            known = texts.read(text);
            if (remembered.size() >= REMEMBERED) {
                remembered.clear();
            }
            remembered.put(text, known);
        }
        return known;
    }
}
