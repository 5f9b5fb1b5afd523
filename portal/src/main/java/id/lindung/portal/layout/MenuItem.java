package id.lindung.portal.layout;

/**
 * One entry of the main navigation, as the page shows it.
 *
 * @param label in the reader's language
 * @param href path
 * @param current whether the present page is this one or lies below it
 */
public record MenuItem(String label, String href, boolean current) {}
