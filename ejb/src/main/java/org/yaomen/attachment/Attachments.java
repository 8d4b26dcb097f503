package org.yaomen.attachment;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;
import org.yaomen.shared.Sha256;

/** Takes and hands out evidence files（附件）. */
@Stateless
@RegionScoped
public class Attachments {

    /** Which files are wanted（附件查询条件）: words of the name, or the hash. */
    public record Query(@Nullable String words, @Nullable String sha256) {}

    private static final int LARGEST_BYTES = 10 * 1024 * 1024;

    @Inject
    private AttachmentStore store;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    /** Keeps a file of the declared media type; the same content again answers the record that is there. */
    @RolesAllowed({
        Roles.INDUSTRY_CLERK,
        Roles.INDUSTRY_REVIEWER,
        Roles.FINANCE_CLERK,
        Roles.FINANCE_REVIEWER,
        Roles.HR_CLERK
    })
    public AttachmentView store(RegionCode region, String name, String declaredType, byte[] content) {
        user.mustCover(region, "区划");
        if (content.length == 0) {
            throw Problem.field("", "文件是空的");
        }
        if (content.length > LARGEST_BYTES) {
            throw new Problem(ProblemType.TOO_LARGE, "文件超过 10 MB");
        }
        MediaKind kind = MediaKind.of(content)
                .filter(found -> found.mediaType().equals(declaredType))
                .orElseThrow(() -> Problem.field("", "文件内容不是所声明的类型 " + declaredType));
        AttachmentView file = new AttachmentView(
                region.code(),
                Sha256.hex(content),
                kind.named(FileName.clean(name)),
                kind.mediaType(),
                content.length,
                user.name(),
                clock.now());
        if (store.insert(file, content)) {
            audit.record(
                    region,
                    Change.of("attachment.store", "ATTACHMENT", file.sha256()).to(file));
        }
        return get(region, file.sha256());
    }

    @PermitAll
    public AttachmentView get(RegionCode region, String sha256) {
        return store.view(region, sha256).orElseThrow(() -> Problem.notFound("附件"));
    }

    /** Whether the region keeps a file of this hash. */
    @PermitAll
    public boolean has(RegionCode region, String sha256) {
        return store.view(region, sha256).isPresent();
    }

    @PermitAll
    public AttachmentContent content(RegionCode region, String sha256) {
        return store.content(region, sha256).orElseThrow(() -> Problem.notFound("附件"));
    }

    @PermitAll
    public Page<AttachmentView> list(Query query, PageRequest page) {
        return store.list(query, page);
    }
}
