package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.shipment.Value;
import java.util.List;

/**
 * Whose export law speaks of the line: that of the country where its sender is, where its goods come from, or whose
 * licence or number it carries. A law that nothing on the line calls is not asked; where nothing tells who sends the goods
 * or where they are from, each may be asked.
 *
 * @param americanBy      what calls American law (15 CFR 734.3: items in the United States and items of its origin), in words; empty for nothing
 * @param europeanBy      what calls the law of the Union (Reg. (EU) 2021/821 Art. 2: goods that leave its territory, and its exporters)
 * @param britishBy       what calls the law of the United Kingdom
 * @param otherBy        what tells that a sender is, or that the goods are loaded, in a country whose export law is none of those
 * @param sharedNumber    whether the line gives a number of the control list that the lists of several countries count alike, such as 9A012
 * @param militaryNumber  whether the line gives a number of American law alone for goods that the Union and the United Kingdom hold on
 *                        their military lists, such as 2B018
 * @param chineseGoods    whether the goods are said to be from China, whose law follows its dual-use goods abroad
 * @param senderKnown     whether the line tells a country of its sender or of origin
 * @param destinationKnown whether the line tells a country that the goods go to
 * @param beyondPartners  a country that the goods go to and that is neither in the Union nor one of its partners of Art. 12g; empty for none
 * @param withinUnion     whether sender and every destination are in the Union, so that nothing leaves it
 * @param withinOneCountry whether every sender, the port of loading, the origin and every other place of the way are known to be in one country
 * @param closeDestination whether every destination is in the Union or among the countries that its general licence EU001 names, to
 *                        which the United Kingdom opens its dual-use goods by general licences too
 * @param othersToo       whether nothing calls American law but an origin beside another country's, so that some of the goods may not be
 *                        under it
 * @param americanOrigins the origins that call American law where others stand beside them
 * @param answered        whether each law that speaks lets dual-use goods go where they go without a licence of their own, or has its
 *                        answer in a licence or exception that the line records; one that only one origin of several calls may only ask
 */
public record Laws(
        String americanBy,
        String europeanBy,
        String britishBy,
        String otherBy,
        boolean sharedNumber,
        boolean militaryNumber,
        boolean chineseGoods,
        boolean senderKnown,
        boolean destinationKnown,
        boolean withinUnion,
        boolean withinOneCountry,
        boolean closeDestination,
        boolean othersToo,
        List<Value> americanOrigins,
        boolean answered,
        String beyondPartners)
        implements Fact {

    /** Said where one origin of several calls a law. */
    public static final String SOME_GOODS = "some of the goods are from ";

    /** Said where a law is asked because nothing tells whose law it is. */
    public static final String NOTHING_AGAINST = "nothing on the line shows that this law does not apply";

    public Laws {
        americanOrigins = List.copyOf(americanOrigins);
    }

    public boolean american() {
        return !americanBy.isEmpty();
    }

    public boolean european() {
        return !europeanBy.isEmpty();
    }

    public boolean british() {
        return !britishBy.isEmpty();
    }

    /** Whether a sender is in another country, whose export law is not held. */
    public boolean elsewhere() {
        return !otherBy.isEmpty();
    }

    /** Whether the goods go beyond the Union and its partners. */
    public boolean leavesPartners() {
        return !beyondPartners.isEmpty();
    }

    /** None of its own: what a line says of its sender and of origins is shown where a sentence tells of it, not beside each finding. */
    @Override
    public List<Value> evidence() {
        return List.of();
    }
}
