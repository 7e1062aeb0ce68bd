package dev.tidewaiter.bench.quality;

import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Slips of single letters, at places chosen by chance. */
final class Letters {

    private static final String VOWELS = "AEIOUY";

    private Letters() {}

    static String anyOne(String name, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> insert(name, random);
            case 1 -> delete(name, random);
            case 2 -> replace(name, random);
            default -> swap(name, random);
        };
    }

    static String insert(String name, Random random) {
        var places = letters(name);
        if (places.isEmpty()) {
            return name;
        }
        int at = any(places, random);
        return new StringBuilder(name)
                .insert(at, letter(name.charAt(at), random))
                .toString();
    }

    static String delete(String name, Random random) {
        var places = letters(name);
        return places.isEmpty()
                ? name
                : new StringBuilder(name).deleteCharAt(any(places, random)).toString();
    }

    static String replace(String name, Random random) {
        var places = letters(name);
        if (places.isEmpty()) {
            return name;
        }
        int at = any(places, random);
        char letter = name.charAt(at);
        while (letter == name.charAt(at)) {
            letter = letter(name.charAt(at), random);
        }
        return with(name, at, letter);
    }

    static String swap(String name, Random random) {
        var places = places(name, at -> areLetters(name, at, at + 2) && name.charAt(at) != name.charAt(at + 1));
        return places.isEmpty() ? name : swapped(name, any(places, random));
    }

    static String swapAnywhere(String name, Random random) {
        return name.length() < 2 ? name : swapped(name, random.nextInt(name.length() - 1));
    }

    static String replaceVowel(String name, Random random) {
        var places = places(name, at -> VOWELS.indexOf(Character.toUpperCase(name.charAt(at))) >= 0);
        if (places.isEmpty()) {
            return name;
        }
        int at = any(places, random);
        char old = name.charAt(at);
        char vowel = old;
        while (vowel == old) {
            vowel = inCaseOf(old, VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        return with(name, at, vowel);
    }

    static List<Integer> places(String name, IntPredicate wanted) {
        return IntStream.range(0, name.length()).filter(wanted).boxed().toList();
    }

    static int any(List<Integer> places, Random random) {
        return places.get(random.nextInt(places.size()));
    }

    static boolean areLetters(String name, int from, int to) {
        return to <= name.length() && name.substring(from, to).codePoints().allMatch(Character::isLetter);
    }

    private static List<Integer> letters(String name) {
        return places(name, at -> Character.isLetter(name.charAt(at)));
    }

    private static char letter(char beside, Random random) {
        return inCaseOf(beside, (char) ('A' + random.nextInt(26)));
    }

    private static char inCaseOf(char model, char letter) {
        return Character.isLowerCase(model) ? Character.toLowerCase(letter) : letter;
    }

    private static String with(String name, int at, char letter) {
        return name.substring(0, at) + letter + name.substring(at + 1);
    }

    private static String swapped(String name, int at) {
        return name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
    }
}
