package dev.tidewaiter.bench.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Pieces of names that are written in two ways, or read as one another. */
enum Variants {
    /** Ways of writing Arabic, Persian, Slavic, Korean and Chinese sounds in Latin letters. */
    TRANSLITERATION("""
            MUHAMMAD=MOHAMMED MUHAMMAD=MOHAMAD MOHAMMAD=MUHAMMAD MOHAMMED=MUHAMMAD MOHAMED=MUHAMMAD AHMAD=AHMED AHMED=AHMAD
            ABDUL_=ABDEL_ ABDUL_=ABD_AL-_ ABD_AL-=ABDUL_ ABDEL=ABDUL _AL-=_EL- _AL_=_EL_ _AL-=_AL_ IBN=BIN BIN=IBN USAMA=OSAMA HUSSEIN=HUSAYN
            HUSAYN=HUSSAIN YUSUF=YOUSSEF HASAN=HASSAN HASSAN=HASAN
            Q=K KH=H GH=G DH=D EE=I OO=U OU=U U=OU I=EE I=Y Y=I SH=CH J=DJ W=V AY=AI AI=AY AH_=A_ IYA=IA PH=F ZH=J TH=T
            OV_=OFF_ EV_=EFF_ SKY_=SKIY_ TS=C X=KS CHOE=CHOI PAK=PARK JONG=JEONG MYONG=MYEONG CHOL=CHEOL YONG=YOUNG HYON=HYUN
            """),
    /** Letters that look alike on a bad copy. */
    SCANNER("O=0 0=O I=1 1=I L=1 I=L S=5 B=8 Z=2 G=6 M=RN RN=M W=VV VV=W D=CL CL=D U=V V=U H=N E=F Q=O C=G");

    private record Swap(String from, String to) {}

    private final List<Swap> swaps;

    Variants(String table) {
        swaps = Arrays.stream(table.strip().split("\\s+"))
                .map(swap -> swap.replace('_', ' ').split("="))
                .map(sides -> new Swap(sides[0], sides[1]))
                .toList();
    }

    /** The name with one piece changed, chosen by chance from all that could be; as it stands where none could. */
    String one(String name, Random random) {
        return any(changed(name), name, random);
    }

    /** The name with two pieces changed, the second not back; as it stands where that cannot be. */
    String two(String name, Random random) {
        var once = one(name, random);
        var twice = changed(once);
        twice.removeIf(name::equals);
        return any(twice, name, random);
    }

    private static String any(List<String> possible, String otherwise, Random random) {
        return possible.isEmpty() ? otherwise : possible.get(random.nextInt(possible.size()));
    }

    private List<String> changed(String name) {
        var padded = " " + name + " ";
        var upper = padded.toUpperCase(Locale.ROOT);
        var possible = new ArrayList<String>();
        if (upper.length() != padded.length()) {
            return possible;
        }
        for (var swap : swaps) {
            for (int at = upper.indexOf(swap.from); at >= 0; at = upper.indexOf(swap.from, at + 1)) {
                if (this == TRANSLITERATION && !isWholeSound(upper, at, swap)) {
                    continue;
                }
                boolean lower = Character.isLowerCase(padded.charAt(at + swap.from.length() / 2));
                var to = lower ? swap.to.toLowerCase(Locale.ROOT) : swap.to;
                possible.add((padded.substring(0, at) + to + padded.substring(at + swap.from.length())).strip());
            }
        }
        return possible;
    }

    /** Whether the piece is not half of a longer sound: a vowel beside a vowel, or a letter that the new piece would double. */
    private static boolean isWholeSound(String upper, int at, Swap swap) {
        char before = at > 0 ? upper.charAt(at - 1) : ' ';
        int end = at + swap.from.length();
        char after = end < upper.length() ? upper.charAt(end) : ' ';
        boolean vowel = swap.from.length() == 1 && isVowel(swap.from.charAt(0));
        boolean doubled = before != ' ' && before == swap.to.charAt(0);
        return !doubled && !(vowel && (isVowel(before) || isVowel(after)));
    }

    private static boolean isVowel(char letter) {
        return "AEIOUY".indexOf(letter) >= 0;
    }
}
