package id.lindung.portal.layout;

/**
 * One step of the way to the present page.
 *
 * @param label in the reader's language
 * @param href path of the step; null for the page itself
 */
public record Crumb(String label, String href) {

    /** A step that leads somewhere. */
    public static Crumb to(String label, String href) {
        return new Crumb(label, href);
    }

    /** The page itself, last in the row. */
    public static Crumb here(String label) {
        return new Crumb(label, null);
    }
}
