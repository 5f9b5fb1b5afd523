package id.lindung.portal.reference;

import id.lindung.contracts.takedown.ContentCategoryView;
import id.lindung.portal.client.ModerationApi;
import id.lindung.portal.layout.Option;
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

    /** The category in the reader's words, or its code where it is one of the past. */
    public String label(String code) {
        return find(code).map(category -> texts.of(category.label())).orElse(code);
    }

    public Optional<ContentCategoryView> find(String code) {
        return all().stream().filter(category -> category.code().equals(code)).findFirst();
    }

    /** One choice for each category, by its name alone. */
    public List<Option> options() {
        return all().stream()
                .map(category -> Option.of(category.code(), texts.of(category.label())))
                .toList();
    }
}
