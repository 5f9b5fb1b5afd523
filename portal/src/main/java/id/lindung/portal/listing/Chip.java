package id.lindung.portal.listing;

/**
 * A condition in force, shown as a link that removes it.
 *
 * @param label the condition in words
 * @param href the same list without it
 */
public record Chip(String label, String href) {

    /** The condition with this name. */
    public static Chip of(String label, ListAddress address, String name) {
        return new Chip(label, address.without(name).toString());
    }
}
