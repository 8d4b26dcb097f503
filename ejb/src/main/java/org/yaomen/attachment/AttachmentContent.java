package org.yaomen.attachment;

/** An evidence file with its bytes（附件内容）, for download. */
@SuppressWarnings("ArrayRecordComponent") // handed through once, never compared
public record AttachmentContent(String name, String mediaType, byte[] content) {}
