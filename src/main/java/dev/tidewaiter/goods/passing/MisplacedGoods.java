package dev.tidewaiter.goods.passing;

import dev.tidewaiter.goods.ClassGroups;
import dev.tidewaiter.goods.GoodsEvidence.Kind;
import dev.tidewaiter.goods.GoodsEvidence.Strength;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.Trait;
import dev.tidewaiter.goods.description.TextReading;
import dev.tidewaiter.goods.text.TextFold;
import dev.tidewaiter.goods.text.WordReach;
import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.wordlist.WordLists;
import java.util.Set;

/**
 * Parts and engines of unmanned aircraft in cells where nobody looks for goods: "Bank: DLE 170 engine", "Terms: two pcs autopilot". Only what
 * hardly anything else is called so counts there; whole aircraft, and goods of other kinds, may be what a contract or a firm is about.
 */
public final class MisplacedGoods {

    private final PackageKinds packages;
    private final NamedInPassing passing;

    /** Classes of which hardly anything else is called so. */
    private final Set<ItemClass> telling;

    /** Letters in a cell for a number that are words; units have fewer. */
    private final int lettersOfWords;

    private MisplacedGoods(PackageKinds packages, NamedInPassing passing, Set<ItemClass> telling, WordReach reach) {
        this.packages = packages;
        this.passing = passing;
        this.telling = telling;
        this.lettersOfWords = reach.misplaced();
    }

    /**
     * Reads what tells names from goods.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a list is missing or a row makes no sense
     */
    public static MisplacedGoods of(WordLists words, TextFold fold, ClassGroups groups) {
        return new MisplacedGoods(
                PackageKinds.of(words, fold),
                NamedInPassing.of(words, fold),
                groups.named(ClassGroups.TOLD_ANYWHERE),
                WordReach.of(words));
    }

    /** Whether a text is a kind of packages that is called after goods, and says no more. */
    public boolean isPackage(String text) {
        return packages.isKind(text);
    }

    /** Whether a cell is of a field that is not read for goods otherwise, and holds enough words to name some. */
    public boolean mayBeIn(Value value) {
        var field = value.field();
        if (field.attribute() == Field.Attribute.NUMBER) {
            return holdsWords(value.text());
        }
        if (!value.isRead()) {
            return false;
        }
        return switch (field.attribute()) {
            case NAME -> field != Field.MANUFACTURER_NAME && (isOfDeal(field) || Characters.hasDigit(value.text()));
            case ID -> field == Field.BANK_ID;
            case TEXT -> isOfDeal(field) || (isOther(field) && value.text().indexOf(' ') > 0);
            default -> false;
        };
    }

    /**
     * Whether the words of such a cell are goods. Of a firm's name only a model is, since firms are called after what they make. What bears
     * their name, or advertises them, lists none; but whatever says that it is for drones does.
     */
    public boolean areIn(Value value, TextReading reading) {
        boolean deal = value.field().attribute() != Field.Attribute.NAME || isOfDeal(value.field());
        boolean forDrones = deal && reading.traits().contains(Trait.FOR_DRONES);
        for (var words : reading.words()) {
            if (words.meaning().strength() != Strength.HINT
                    && (deal
                            ? telling.contains(words.item()) || (forDrones && words.item() == ItemClass.ENGINE)
                            : telling.contains(words.item()) && words.meaning().kind() == Kind.MODEL)) {
                return !isInPassing(value, reading);
            }
        }
        return false;
    }

    private boolean isInPassing(Value value, TextReading reading) {
        var field = value.field();
        var text = value.text();
        if (field == Field.DESCRIPTION) {
            return passing.isNote(text, reading); // which sells things for drones, too
        }
        return !saysForDrones(reading)
                && switch (field) {
                    case CONTRACT -> passing.isPaper(text, reading);
                    case PAYMENT_TERMS -> passing.isService(text, reading);
                    case VESSEL_NAME -> passing.isShip(text, reading);
                    default ->
                        field.attribute() == Field.Attribute.NAME && !isOfDeal(field) && passing.isFirm(text, reading);
                };
    }

    /** Whether it is for drones by more than the name of a maker of their parts. */
    private static boolean saysForDrones(TextReading reading) {
        return reading.traits().contains(Trait.FOR_DRONES)
                && reading.words().stream().anyMatch(words -> words.meaning().kind() == Kind.WORD);
    }

    /** Whether a field tells of the deal, its money or its way. */
    private static boolean isOfDeal(Field field) {
        var role = field.role();
        return switch (field) {
            case CONTRACT, VOYAGE, INCOTERM, PAYMENT_TERMS, MODE_OF_TRANSPORT, PACKAGE_TYPE -> true;
            default -> role == Role.BANK || role == Role.VESSEL;
        };
    }

    /** Whether a field holds numbers and names, and no words of goods. */
    private static boolean isOther(Field field) {
        return switch (field) {
            case DESCRIPTION, MODEL, PART_NUMBER, MARKS, REMARKS, UNIT, END_USE, END_USE_STATEMENT -> false;
            default -> true;
        };
    }

    /** Whether a cell for a number, which may be none that could be read, holds more letters than a unit has. */
    private boolean holdsWords(String text) {
        int letters = 0;
        for (int i = 0; i < text.length() && letters < lettersOfWords; i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters == lettersOfWords;
    }
}
