package org.safeguarding.referral.view;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.safeguarding.platform.operations.SubjectErased;
import org.safeguarding.platform.sealed.KeyedHash;
import org.safeguarding.platform.sealed.SealedModule;
import org.safeguarding.referral.domain.ReferralEvent.ReferralSubmitted;
import org.safeguarding.referral.duplicate.Identity;
import org.safeguarding.referral.duplicate.Keys;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Under which keys each child is found again; a child whose details are erased, by its NHS number alone. */
@Component
@ProcessingGroup("children-seen")
class ChildrenSeenProjection {

    private final JdbcClient db;
    private final JsonMapper json;
    private final KeyedHash hash;

    ChildrenSeenProjection(JdbcClient db, @Qualifier(SealedModule.MAPPER) JsonMapper json, KeyedHash hash) {
        this.db = db;
        this.json = json;
        this.hash = hash;
    }

    @EventHandler
    void on(ReferralSubmitted event) {
        var children = event.form().children();
        for (int i = 0; i < children.size(); i++) {
            var child = children.get(i);
            var told = ToldOfChild.of(child);
            var identity = ToldOfChild.identity(told, child.nhsNumberHash());
            db.sql("""
                    insert into child_seen (case_id, child, nhs_number_hash, name_hash, keys, sealed_told)
                    values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                    .param(event.caseId().value())
                    .param(i + 1)
                    .param(child.nhsNumberHash())
                    .param(identity.nameAndBirth().map(this::hashed).orElse(null))
                    .param(keys(identity))
                    .param(json.writeValueAsString(told))
                    .update();
        }
    }

    /** The keys were drawn from what is erased: they go at once, and not when the view is drawn anew. */
    @EventListener
    void forget(SubjectErased erased) {
        var child = "case_id || '/child-' || child = ?";
        var number = db.sql("select nhs_number_hash from child_seen where " + child)
                .param(erased.subject().value())
                .query(String.class)
                .optional()
                .orElse(null);
        db.sql("update child_seen set name_hash = null, keys = ? where " + child)
                .params(keys(Identity.erased(number)), erased.subject().value())
                .update();
    }

    @ResetHandler
    void reset() {
        db.sql("truncate child_seen").update();
    }

    private long[] keys(Identity child) {
        return Keys.hashed(child, this::hashed);
    }

    private String hashed(String key) {
        return hash.of("same-child", key);
    }
}
