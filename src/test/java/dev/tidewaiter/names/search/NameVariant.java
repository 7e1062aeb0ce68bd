package dev.tidewaiter.names.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ways in which a listed name comes to be written otherwise. Each gives the name itself where it finds nothing to change. */
enum NameVariant {
    LETTER_REPLACED((name, random) -> inWord(name, random, NameVariant::replace)),
    LETTER_DROPPED(
            (name, random) -> inWord(name, random, (word, at, any) -> word.substring(0, at) + word.substring(at + 1))),
    LETTER_DOUBLED((name, random) ->
            inWord(name, random, (word, at, any) -> word.substring(0, at + 1) + word.substring(at))),
    LETTER_INSERTED((name, random) ->
            inWord(name, random, (word, at, any) -> word.substring(0, at) + letter(any) + word.substring(at))),
    LETTERS_SWAPPED((name, random) -> inWord(name, random, NameVariant::swap)),
    TWO_LETTERS_REPLACED((name, random) -> LETTER_REPLACED.slip.in(LETTER_REPLACED.slip.in(name, random), random)),
    A_SLIP_IN_EVERY_WORD((name, random) ->
            each(name, word -> word.length() < 4 ? word : replace(word, random.nextInt(word.length()), random))),
    VOWEL_REPLACED((name, random) -> inWord(name, random, (word, at, any) -> {
        int vowel = IntStream.range(0, word.length())
                .map(i -> (at + i) % word.length())
                .filter(i -> "AEIOU".indexOf(word.charAt(i)) >= 0)
                .findFirst()
                .orElse(-1);
        return vowel < 0 ? word : word.substring(0, vowel) + "AEIOU".charAt(any.nextInt(5)) + word.substring(vowel + 1);
    })),
    WORDS_REVERSED((name, random) -> reordered(name, Collections::reverse)),
    WORDS_SHUFFLED((name, random) -> reordered(name, words -> Collections.shuffle(words, random))),
    LAST_WORD_FIRST((name, random) -> reordered(name, words -> Collections.rotate(words, 1))),
    BLANK_LOST((name, random) -> joined(name, random)),
    BLANKS_LOST((name, random) -> name.replace(" ", "")),
    BLANK_INSERTED((name, random) -> inWord(
            name,
            random,
            (word, at, any) ->
                    at < 2 || at > word.length() - 2 ? word : word.substring(0, at) + " " + word.substring(at))),
    BLANK_LOST_WITH_A_SLIP((name, random) -> LETTER_REPLACED.slip.in(joined(name, random), random)),
    GIVEN_NAMES_AS_INITIALS((name, random) -> initials(name, false)),
    INITIALS_WITHOUT_DOTS((name, random) -> initials(name, true)),
    INITIALS_OF_ALL_WORDS((name, random) -> Arrays.stream(name.split("[ ,-]+"))
            .filter(word -> !word.isEmpty())
            .map(word -> word.substring(0, 1))
            .collect(Collectors.joining())),
    WORD_LEFT_OUT((name, random) -> reordered(name, words -> {
        if (words.size() > 1) {
            words.remove(random.nextInt(words.size()));
        }
    })),
    WORD_ADDED((name, random) -> reordered(
            name,
            words -> words.add(
                    random.nextInt(words.size() + 1),
                    List.of("GLOBAL", "MOSCOW", "TRADING", "GROUP", "DUBAI").get(random.nextInt(5))))),
    LEGAL_FORM_CHANGED((name, random) -> form(
            name,
            List.of("LTD", "LLC", "OOO", "GMBH", "JSC", "LIMITED LIABILITY COMPANY", "")
                    .get(random.nextInt(7)))),
    LEGAL_FORM_JOINED((name, random) -> form(name, "").replaceAll("$", "LTD")),
    FORM_MISSPELT((name, random) -> name.replace("COMPANY", "COMPNAY")
            .replace("LIMITED", "LIMTED")
            .replace("CORPORATION", "CORPORTION")
            .replace("COOPERATIVE", "COOPERTIVE")
            .replace("GENERAL", "GENRAL")),
    TRANSLITERATED((name, random) -> transliterated(name, random, 1)),
    TRANSLITERATED_TWICE((name, random) -> transliterated(name, random, 2)),
    IN_CYRILLIC((name, random) -> cyrillic(name)),
    SCANNED((name, random) -> scanned(name, random)),
    TEXT_AROUND((name, random) -> name + ", 12 LENINA STREET, 660049 KRASNOYARSK, RUSSIA"),
    TEXT_AROUND_A_SLIP(
            (name, random) -> LETTER_REPLACED.slip.in(name, random) + ", 12 LENINA STREET, 660049 KRASNOYARSK, RUSSIA");

    private static final List<String[]> SOUNDS = pairs(
            "MUHAMMAD=MOHAMMED MOHAMMAD=MUHAMMED ABDUL=ABDEL AL-=EL- AHMAD=AHMED HUSSEIN=HUSAYN YUSUF=YOUSEF HASAN=HASSAN Q=K KH=H GH=G DH=D EE=I OU=U SH=CH W=V AY=AI PH=F ZH=J OV=OFF EV=EFF SKIY=SKY YA=IA YU=IU KS=X TS=C CHOE=CHOI PAK=PARK JONG=JEONG CHOL=CHEOL YE=E IY=Y II=Y Z=S C=K");
    private static final List<String[]> SHAPES =
            pairs("O=0 0=O I=1 L=1 I=L S=5 B=8 Z=2 G=6 M=RN RN=M W=VV D=CL CL=D U=V V=U H=N E=F C=G");
    private static final List<String[]> LETTERS = pairs(
            "SHCH=Щ SH=Ш CH=Ч ZH=Ж KH=Х TS=Ц YA=Я YU=Ю YE=Е YO=Ё A=А B=Б C=К D=Д E=Е F=Ф G=Г H=Х I=И J=Ж K=К L=Л M=М N=Н O=О P=П Q=К R=Р S=С T=Т U=У V=В W=В X=КС Y=Й Z=З");
    private static final Pattern FORM = Pattern.compile(
            "[ ,]+(LTD\\.?|LIMITED|LLC|L\\.L\\.C\\.|OOO|GMBH|JSC|OAO|ZAO|INC\\.?|CORP\\.?|CO\\.?|COMPANY|S\\.A\\.|SA|AG|PJSC|PAO|AO)(?=$|[ ,])");

    private interface Slip {
        String in(String name, Random random);
    }

    private interface WordSlip {
        String in(String word, int at, Random random);
    }

    @SuppressWarnings("ImmutableEnumChecker") // each is a lambda without state
    private final Slip slip;

    NameVariant(Slip slip) {
        this.slip = slip;
    }

    /** A name written so, always the same for one name. */
    String of(String name) {
        return slip.in(name.toUpperCase(Locale.ROOT), new Random(name().hashCode() * 31L + name.hashCode()));
    }

    private static List<String[]> pairs(String table) {
        return Arrays.stream(table.split(" ")).map(pair -> pair.split("=")).toList();
    }

    private static char letter(Random random) {
        return (char) ('A' + random.nextInt(26));
    }

    private static String replace(String word, int at, Random random) {
        return word.substring(0, at) + letter(random) + word.substring(at + 1);
    }

    private static String swap(String word, int at, Random random) {
        int from = Math.min(at, word.length() - 2);
        return word.substring(0, from) + word.charAt(from + 1) + word.charAt(from) + word.substring(from + 2);
    }

    private static String inWord(String name, Random random, WordSlip slip) {
        var words = name.split(" ", -1);
        var places = IntStream.range(0, words.length)
                .filter(i -> words[i].length() > 2 && words[i].chars().allMatch(Character::isLetter))
                .toArray();
        if (places.length > 0) {
            int at = places[random.nextInt(places.length)];
            words[at] = slip.in(words[at], random.nextInt(words[at].length()), random);
        }
        return String.join(" ", words);
    }

    private static String each(String name, UnaryOperator<String> change) {
        return Arrays.stream(name.split(" ", -1)).map(change).collect(Collectors.joining(" "));
    }

    private static String reordered(String name, Consumer<List<String>> change) {
        var words = new ArrayList<>(List.of(name.replace(",", "").split(" ", -1)));
        change.accept(words);
        return String.join(" ", words);
    }

    private static String joined(String name, Random random) {
        var places = IntStream.range(1, name.length())
                .filter(i -> name.charAt(i) == ' ' && name.charAt(i - 1) != ',')
                .toArray();
        return places.length == 0
                ? name
                : new StringBuilder(name)
                        .deleteCharAt(places[random.nextInt(places.length)])
                        .toString();
    }

    private static String initials(String name, boolean bare) {
        int comma = name.indexOf(',');
        if (comma < 0) {
            return name;
        }
        var given = Arrays.stream(name.substring(comma + 1).strip().split("[ -]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.charAt(0) + (bare ? "" : "."))
                .collect(Collectors.joining(bare ? " " : ""));
        return name.substring(0, comma) + " " + given;
    }

    private static String form(String name, String other) {
        var bare = FORM.matcher(name).replaceAll("");
        return bare.equals(name) ? name : (bare + " " + other).strip();
    }

    private static String transliterated(String name, Random random, int times) {
        return swapped(name, random, times, SOUNDS);
    }

    private static String scanned(String name, Random random) {
        return swapped(name, random, 1, SHAPES);
    }

    private static String swapped(String name, Random random, int times, List<String[]> table) {
        var changed = name;
        var order = new ArrayList<>(table);
        Collections.shuffle(order, random);
        int left = times;
        for (var pair : order) {
            int at = changed.indexOf(pair[0]);
            if (at >= 0 && left > 0) {
                changed = changed.substring(0, at) + pair[1] + changed.substring(at + pair[0].length());
                left--;
            }
        }
        return changed;
    }

    private static String cyrillic(String name) {
        var text = name;
        for (var pair : LETTERS) {
            text = text.replace(pair[0], pair[1]);
        }
        return text;
    }
}
