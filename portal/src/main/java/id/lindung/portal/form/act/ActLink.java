package id.lindung.portal.form.act;

/**
 * A link to the page of an act that is possible now: {@code {#actButtons page.acts /}}.
 *
 * @param style end of the button's CSS class; null for an act that leads on
 */
public record ActLink(String label, String href, String style) {}
