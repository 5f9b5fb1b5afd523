package id.lindung.portal.reference;

import id.lindung.contracts.takedown.ContentCategoryView;
import id.lindung.portal.client.ModerationApi;
import id.lindung.portal.layout.Option;
import id.lindung.portal.part.Available;
import id.lindung.portal.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The categories of content with the deadline rules of today, read once for each page. */
@RequestScoped
public class ContentCategories {

    private final ModerationApi moderation;
    private final Texts texts;
    private List<ContentCategoryView> all;

    ContentCategories(@RestClient ModerationApi moderation, Texts texts) {
        this.moderation = moderation;
        this.texts = texts;
    }

    public List<ContentCategoryView> all() {
        if (all == null) {
            all = moderation.categories();
        }
        return all;
    }

    /** Asked once, too, when nothing comes: a page must not wait for it again in each row. */
    private List<ContentCategoryView> foundOrNone() {
        if (all == null) {
            List<ContentCategoryView> found = Available.orNull(moderation::categories);
            all = found == null ? List.of() : found;
        }
        return all;
    }

    /** The category in the reader's words, or its code where it is one of the past or the service does not answer. */
    public String label(String code) {
        return among(foundOrNone(), code)
                .map(category -> texts.of(category.label()))
                .orElse(code);
    }

    public Optional<ContentCategoryView> find(String code) {
        return among(all(), code);
    }

    private static Optional<ContentCategoryView> among(List<ContentCategoryView> categories, String code) {
        return categories.stream()
                .filter(category -> category.code().equals(code))
                .findFirst();
    }

    /** A filter's choice for each category, by its name alone; none if the service does not answer. */
    public List<Option> choices() {
        return foundOrNone().stream()
                .map(category -> Option.of(category.code(), texts.of(category.label())))
                .toList();
    }
}
