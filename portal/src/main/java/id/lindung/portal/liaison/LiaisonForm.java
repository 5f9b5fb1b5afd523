package id.lindung.portal.liaison;

import static id.lindung.portal.form.Control.select;
import static id.lindung.portal.form.Control.text;

import id.lindung.contracts.liaison.LiaisonAct;
import id.lindung.contracts.liaison.ProposeLiaison;
import id.lindung.portal.form.Control;
import id.lindung.portal.form.Form;
import id.lindung.portal.form.FormMessages;
import id.lindung.portal.form.Forms;
import id.lindung.portal.form.OpenForm;
import id.lindung.portal.layout.Option;
import id.lindung.portal.text.Texts;
import jakarta.inject.Singleton;
import java.util.List;

/** What is asked of a person who is proposed as liaison officer. */
@Singleton
class LiaisonForm {

    private final Form<ProposeLiaison> proposal = Form.of(
                    ProposeLiaison.class,
                    text("nama", "/name", "liaison:name"),
                    Control.of(Control.Kind.MAIL, "surel", "/email", "liaison:email"),
                    Control.of(Control.Kind.PHONE, "telepon", "/phone", "liaison:phone")
                            .hint()
                            .width(20),
                    select("domisili", "/domicile", "liaison:domicile", this::countries)
                            .hint())
            .says("liaison:actTitle(it)", "liaison:actLead(it)", "liaison:actConfirm(it)", "liaison:actDone(it)");

    private final LiaisonPages pages;
    private final Forms forms;
    private final Texts texts;

    LiaisonForm(LiaisonPages pages, Forms forms, Texts texts) {
        this.pages = pages;
        this.forms = forms;
        this.texts = texts;
    }

    OpenForm<ProposeLiaison, ContactPage> of(String platformId) {
        return forms.about(
                        LiaisonPages.href(platformId),
                        "/baru",
                        () -> pages.of(platformId),
                        proposal.with(List.of(Control.fixed("/platformId", platformId))))
                .naming(page -> LiaisonAct.PROPOSE)
                .done(forms.say(proposal.words().done(), LiaisonAct.PROPOSE))
                .adding();
    }

    private List<Option> countries() {
        return Option.orAny(
                texts.in(FormMessages.class).choose(),
                Countries.options(texts.language().locale()));
    }
}
