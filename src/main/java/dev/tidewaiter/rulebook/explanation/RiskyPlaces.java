package dev.tidewaiter.rulebook.explanation;

import dev.tidewaiter.rulebook.facts.Destination;
import dev.tidewaiter.rulebook.facts.Goods;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The wording of destinations that controls point at or goods are diverted through: which country, and on which ground. */
final class RiskyPlaces {

    private RiskyPlaces() {}

    /** "Iran, which the EAR lists in country group D:4, and to Türkiye, through which goods are diverted", behind "to". */
    static String of(List<Destination> places) {
        return ExplanationWords.orElse(
                places.stream().map(RiskyPlaces::of).collect(Collectors.joining(", and to ")), "no such country");
    }

    /** What brought a question that asks of goods out of China and of goods to such places: "The goods leave China". */
    static String way(Goods goods) {
        var ways = new ArrayList<String>(2);
        if (goods.fromChina()) {
            ways.add("leave China");
        }
        if (goods.toRisky()) {
            ways.add("go to " + of(goods.risky()));
        }
        return "The goods " + ExplanationWords.orElse(String.join(" and ", ways), "go where no table names a risk");
    }

    private static String of(Destination place) {
        var grounds = new ArrayList<String>(2);
        if (!place.concern().isEmpty()) {
            grounds.add(
                    "which the EAR lists in country group" + (place.concern().size() == 1 ? " " : "s ")
                            + KitWords.joined(place.concern().stream().sorted().toList()));
        } else if (!place.divertsGoods()) {
            grounds.add("which export controls name");
        }
        if (place.divertsGoods()) {
            grounds.add("through which goods are diverted");
        }
        return place.country().inSentence() + ", " + String.join(" and ", grounds);
    }
}
