package dev.tidewaiter.goods.line;

import dev.tidewaiter.goods.GoodsEvidence;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.description.TextReading;
import dev.tidewaiter.shipment.Field;
import java.util.Set;

/** The fields whose words say what goods are, and which of their words count. */
public enum DescribingField {
    DESCRIPTION(Field.DESCRIPTION),
    MODEL(Field.MODEL),
    PART_NUMBER(Field.PART_NUMBER),
    /** A maker's name says who made it; words in it, such as "Cooling Systems Ltd", say nothing of the goods. */
    MANUFACTURER(Field.MANUFACTURER_NAME),
    MARKS(Field.MARKS),
    REMARKS(Field.REMARKS);

    private static final DescribingField[] ALL = values();

    private final Field field;

    DescribingField(Field field) {
        this.field = field;
    }

    public static DescribingField[] all() {
        return ALL;
    }

    public Field field() {
        return field;
    }

    /** Whether words of it count; some classes of goods are only spoken of in a remark. */
    public boolean counts(TextReading.Words words, Set<ItemClass> notOfRemarks) {
        var kind = words.meaning().kind();
        return switch (this) {
            case DESCRIPTION, MODEL, PART_NUMBER -> true;
            case MANUFACTURER -> kind == GoodsEvidence.Kind.MAKER;
            case MARKS -> kind == GoodsEvidence.Kind.MODEL;
            // "keep cool" or "brochures enclosed" in a remark does not make goods a cooling unit or books
            case REMARKS -> !notOfRemarks.contains(words.item());
        };
    }

    /** Whether traits, numbers and parts of speech in the field speak of the goods. */
    public boolean speaksOfGoods() {
        return this != MANUFACTURER && this != MARKS;
    }
}
