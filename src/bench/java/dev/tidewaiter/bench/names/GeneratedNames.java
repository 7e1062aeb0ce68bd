package dev.tidewaiter.bench.names;

import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.IndexedName.Bearer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Invents names like those of a list: people, firms and ships, with words drawn by Zipf's law from stocks of made-up words. As
 * many names as OFAC's list has come with about as many distinct words as there (19,000 against 20,700 in 24,000 names), and more
 * than half of the words occur once in both. Each party has one to four spellings.
 */
final class GeneratedNames {

    private static final Zipf GIVEN = new Zipf(6_000, 1);
    private static final Zipf FAMILY = new Zipf(200_000, 1);
    private static final Zipf BRAND = new Zipf(300_000, 1);
    private static final Zipf PLACE = new Zipf(3_000, 0.9);
    private static final List<String> TRADES = List.of(
            "Trading",
            "Company",
            "International",
            "Industrial",
            "Shipping",
            "Group",
            "Import Export",
            "General",
            "Bank",
            "Engineering",
            "Technology",
            "Oil",
            "Transport",
            "Investment",
            "Services",
            "Holding",
            "Electronics",
            "Steel",
            "Petrochemical",
            "Research Institute",
            "Aviation",
            "Construction",
            "Logistics",
            "Marine",
            "Plant",
            "Development",
            "Foundation",
            "Factory",
            "Systems",
            "Commercial",
            "Machinery",
            "Exchange",
            "Chemical",
            "Energy",
            "Insurance",
            "Scientific Production",
            "Design Bureau",
            "Instruments",
            "Motors",
            "Textile");
    private static final Zipf TRADE = new Zipf(TRADES.size(), 0.8);
    private static final List<String> FORMS = List.of(
            "LLC",
            "Co., Ltd.",
            "Limited",
            "JSC",
            "Ltd",
            "OOO",
            "GmbH",
            "S.A.",
            "Limited Liability Company",
            "FZE",
            "Inc.",
            "Joint Stock Company",
            "A.S.",
            "S.A. de C.V.",
            "PJSC");
    private static final Zipf FORM = new Zipf(FORMS.size(), 0.7);

    private final Random random;

    GeneratedNames(long seed) {
        random = new Random(seed);
    }

    /** So many names; several spellings of one party follow each other. */
    List<IndexedName> names(int count) {
        var names = new ArrayList<IndexedName>(count);
        for (int owner = 0; names.size() < count; owner++) {
            int kind = random.nextInt(20);
            var bearer = kind < 9 ? Bearer.PERSON : kind < 18 ? Bearer.ORGANISATION : Bearer.VESSEL;
            var name =
                    switch (bearer) {
                        case PERSON -> person();
                        case ORGANISATION -> organisation();
                        case VESSEL -> vessel();
                    };
            names.add(new IndexedName(owner, name, bearer));
            for (int more = random.nextInt(4); more > 0 && names.size() < count; more--) {
                names.add(new IndexedName(owner, alias(name, bearer), bearer));
            }
        }
        return names;
    }

    /** A person as lists print them: family name in capitals, then given names. */
    String person() {
        var family = InventedWords.family(FAMILY.draw(random)).toUpperCase(Locale.ROOT);
        var given = InventedWords.given(GIVEN.draw(random));
        return random.nextBoolean()
                ? family + ", " + given
                : family + ", " + given + " " + InventedWords.given(GIVEN.draw(random));
    }

    private String organisation() {
        var name = new StringBuilder();
        if (random.nextInt(5) == 0) {
            name.append(InventedWords.place(PLACE.draw(random))).append(' ');
        }
        name.append(InventedWords.brand(BRAND.draw(random)));
        if (random.nextInt(3) == 0) {
            name.append(' ').append(InventedWords.brand(BRAND.draw(random)));
        }
        for (int trades = random.nextInt(3); trades > 0; trades--) {
            name.append(' ').append(TRADES.get(TRADE.draw(random)));
        }
        if (random.nextInt(4) > 0) {
            name.append(' ').append(FORMS.get(FORM.draw(random)));
        }
        return name.toString();
    }

    private String vessel() {
        var first = InventedWords.brand(BRAND.draw(random)).toUpperCase(Locale.ROOT);
        return switch (random.nextInt(3)) {
            case 0 -> first;
            case 1 -> first + " " + (1 + random.nextInt(20));
            default -> first + " " + InventedWords.given(GIVEN.draw(random)).toUpperCase(Locale.ROOT);
        };
    }

    private String alias(String name, Bearer bearer) {
        return switch (random.nextInt(3)) {
            case 0 -> Spellings.misspell(name.length() > 2 ? name : name + "AN", random);
            case 1 -> Spellings.vary(new IndexedName(0, name, bearer), random);
            default -> bearer == Bearer.PERSON ? person() : organisation();
        };
    }
}
