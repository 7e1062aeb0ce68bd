package dev.tidewaiter.goods;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads one text: which phrases it holds, which of them are the goods, and which numbers it states. */
final class TextReader {

    private static final int LONGEST = 20_000;

    /** Parts of speech that say something of the goods wherever they stand. */
    private static final Set<Joint> TELLING =
            EnumSet.of(Joint.PART, Joint.VEHICLE, Joint.AIRCRAFT, Joint.MOTOR, Joint.ELECTRIC);

    private final TextFold fold;
    private final HitFinder finder;
    private final AmountReader amounts;

    TextReader(Lexicon lexicon, UnitTable units) {
        this.fold = lexicon.fold();
        this.finder = new HitFinder(lexicon);
        this.amounts = new AmountReader(units);
    }

    Reading read(String text) {
        var folded = fold.fold(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        var hits = finder.find(folded);
        var numbers = amounts.read(folded, hits);
        if (hits.isEmpty() && numbers.isEmpty()) {
            return Reading.EMPTY;
        }
        var found = new Findings(folded, hits);
        found.collect();
        return found.isEmpty() && numbers.isEmpty() ? Reading.EMPTY : found.reading(numbers);
    }

    /** What the hits of one text add up to. */
    private static final class Findings {
        private final FoldedText text;
        private final List<Hit> hits;
        private final Set<ItemClass> classes = EnumSet.noneOf(ItemClass.class);
        private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
        private final Set<Joint> joints = EnumSet.noneOf(Joint.class);
        private final List<Reading.Words> words = new ArrayList<>();

        Findings(FoldedText text, List<Hit> hits) {
            this.text = text;
            this.hits = hits;
        }

        boolean isEmpty() {
            return words.isEmpty() && traits.isEmpty() && joints.isEmpty();
        }

        void collect() {
            for (int i = 0; i < hits.size(); i++) {
                var hit = hits.get(i);
                traits.addAll(hit.lexeme().traits());
                var joint = hit.lexeme().joint();
                if (joint != null && TELLING.contains(joint)) {
                    joints.add(joint);
                }
                if (hit.lexeme().names(ItemClass.ELECTRIC_MOTOR) && joint != Joint.MOTOR) {
                    joints.add(Joint.ELECTRIC);
                }
                for (var item : hit.lexeme().items()) {
                    take(item, i);
                }
            }
        }

        private void take(ItemClass item, int index) {
            var hit = hits.get(index);
            if (item == ItemClass.DRONE && !new MainNoun(text, hits).isMain(index)) {
                traits.add(Trait.FOR_DRONES);
                words.add(words(ItemClass.DRONE_PART, hit));
                return;
            }
            if (hit.lexeme().strength() != Clue.Strength.HINT) {
                classes.add(item);
            }
            words.add(words(item, hit));
        }

        private Reading.Words words(ItemClass item, Hit hit) {
            return new Reading.Words(item, hit.lexeme(), text.original(hit.start(), hit.end()));
        }

        Reading reading(List<Amount> numbers) {
            if (classes.contains(ItemClass.DRONE)) {
                // "беспилотный летательный аппарат самолётного типа" is one aircraft, and nobody sits in it
                classes.remove(ItemClass.MANNED_AIRCRAFT);
                words.removeIf(word -> word.item() == ItemClass.MANNED_AIRCRAFT);
            }
            return new Reading(classes, traits, joints, List.copyOf(words), numbers);
        }
    }
}
