package org.safeguarding.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.testing.file.SampleFiles;

/** What a file is, its content decides; its name and its declared type may only agree. */
class RecognisingFilesTest {

    static Stream<Arguments> each_kind_is_known_by_its_content() {
        return Stream.of(
                Arguments.of("a.pdf", "application/pdf", SampleFiles.pdf("x"), FileKind.PDF),
                Arguments.of("a.docx", SampleFiles.DOCX, SampleFiles.docx(), FileKind.DOCX),
                Arguments.of("a.odt", SampleFiles.ODT, SampleFiles.odt(), FileKind.ODT),
                Arguments.of("A.JPG", "image/jpeg", SampleFiles.jpeg(), FileKind.JPEG),
                Arguments.of("a.jpeg", "image/jpg", SampleFiles.jpeg(), FileKind.JPEG),
                Arguments.of("a.png", "image/png", SampleFiles.png(), FileKind.PNG),
                Arguments.of("a.tif", "image/tiff", SampleFiles.tiff(), FileKind.TIFF),
                Arguments.of("a.heic", "image/heic", SampleFiles.heic(), FileKind.HEIC),
                Arguments.of("a.heif", "image/heif", SampleFiles.heicByItsSecondBrand(), FileKind.HEIC),
                Arguments.of(
                        "a.txt",
                        "text/plain; charset=utf-8",
                        SampleFiles.text("Zoë saw it.\r\n\tTwice."),
                        FileKind.TEXT),
                Arguments.of("a.txt", "text/plain", SampleFiles.text("\uFEFFwith a mark"), FileKind.TEXT),
                Arguments.of(
                        "a.txt", "text/plain", SampleFiles.text("From: the school\nSubject: a talk"), FileKind.TEXT),
                Arguments.of("a.txt", "text/plain", SampleFiles.text("'; DROP TABLE referral; --"), FileKind.TEXT),
                Arguments.of("a.docx", "application/octet-stream", SampleFiles.docx(), FileKind.DOCX),
                Arguments.of("a.docx", "", SampleFiles.docx(), FileKind.DOCX));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource
    void each_kind_is_known_by_its_content(String name, String declared, byte[] content, FileKind kind)
            throws IOException {
        var faults = new ArrayList<FileRefused.Fault>();

        assertThat(look(content, name, declared, faults)).isEqualTo(kind);
        assertThat(faults).isEmpty();
    }

    static Stream<Arguments> what_is_none_of_them_is_refused_with_its_reason() {
        return Stream.of(
                Arguments.of("docm", SampleFiles.docm(), OfficeFile.MACROS),
                Arguments.of("vba", SampleFiles.docxWith("word/vbaProject.bin", "x"), OfficeFile.MACROS),
                Arguments.of("disguised", SampleFiles.docxWithDisguisedMacros(), OfficeFile.MACROS),
                Arguments.of("odt macros", SampleFiles.odtWithMacros(), OfficeFile.MACROS),
                Arguments.of("bomb", SampleFiles.bomb(), OfficeFile.UNREADABLE),
                Arguments.of("entity", SampleFiles.docxWithExternalEntity(), OfficeFile.UNREADABLE),
                Arguments.of("cut short", cut(SampleFiles.docx(), 60), OfficeFile.UNREADABLE),
                Arguments.of("zip", SampleFiles.zip(), OfficeFile.NOT_TAKEN),
                Arguments.of("xlsx", SampleFiles.xlsx(), OfficeFile.NOT_TAKEN),
                Arguments.of("old word", SampleFiles.oldWord(), "may carry other files"),
                Arguments.of("mail", SampleFiles.text("Received: from x\nSubject: y\n\nz"), "may carry other files"),
                Arguments.of("html", SampleFiles.text("<!DOCTYPE html><p>x"), "none of the kinds"),
                Arguments.of("html later", SampleFiles.text("\n \uFEFF<script>alert(1)</script>"), "none of the kinds"),
                Arguments.of("xml", SampleFiles.text("<?xml version='1.0'?><a/>"), "none of the kinds"),
                Arguments.of("svg", SampleFiles.text("<svg xmlns='x'/>"), "none of the kinds"),
                Arguments.of("script", SampleFiles.text("#!/bin/sh\nrm x"), "none of the kinds"),
                Arguments.of("rtf", SampleFiles.text("{\\rtf1 x}"), "none of the kinds"),
                Arguments.of("latin 1", SampleFiles.octets("na\u00efve"), "none of the kinds"),
                Arguments.of("late latin 1", SampleFiles.octets("x".repeat(100_000) + "\u00ef"), "none of the kinds"),
                Arguments.of("utf 16", "text".getBytes(java.nio.charset.StandardCharsets.UTF_16), "none of the kinds"),
                Arguments.of("nul", SampleFiles.text("a\0b"), "none of the kinds"),
                Arguments.of("escape", SampleFiles.text("a\u001b[31mb"), "none of the kinds"),
                Arguments.of("exe", SampleFiles.octets("MZ\u0090\0\u0003\0"), "none of the kinds"),
                Arguments.of("film", SampleFiles.octets("\0\0\0\u0018ftypisom\0\0\0\0isomiso2"), "none of the kinds"),
                Arguments.of("gif", SampleFiles.octets("GIF89a\u0001\0\u0001\0"), "none of the kinds"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void what_is_none_of_them_is_refused_with_its_reason(String what, byte[] content, String reason)
            throws IOException {
        var faults = new ArrayList<FileRefused.Fault>();

        look(content, "a.txt", "text/plain", faults);

        assertThat(faults).as(what).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("file");
            assertThat(fault.problem()).contains(reason);
        });
    }

    @Test
    void a_name_and_a_type_that_say_something_else_are_both_told() throws IOException {
        var faults = new ArrayList<FileRefused.Fault>();

        look(SampleFiles.pdf("x"), "photo.jpg", "image/jpeg", faults);

        assertThat(faults)
                .extracting(FileRefused.Fault::problem)
                .containsExactly(
                        "is a PDF, but its name does not end so", "is a PDF, but was declared as another type");
    }

    @Test
    void a_kind_that_is_known_but_not_taken_is_refused() throws IOException {
        var faults = new ArrayList<FileRefused.Fault>();
        try (var spool = Spool.of(new ByteArrayInputStream(SampleFiles.docx()), Long.MAX_VALUE)) {
            FileLook.at(spool, "a.docx", SampleFiles.DOCX, EnumSet.of(FileKind.PDF), faults);
        }

        assertThat(faults)
                .extracting(FileRefused.Fault::problem)
                .containsExactly("is a Word document (docx), which is not taken here");
        assertThat(FileRefused.because(faults, EnumSet.of(FileKind.PDF))
                        .problem()
                        .getTitle())
                .isEqualTo("This file is not of a kind that is taken here: a PDF.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "..",
                "a/b.pdf",
                "..\\b.pdf",
                "C:\\a.pdf",
                "a\0.pdf",
                "a\n.pdf",
                "a\u202efdp.exe",
                "a\u200b.pdf",
                "a\ufffd.pdf",
                "a\u2028.pdf"
            })
    void a_name_that_is_none_is_refused(String name) {
        assertThat(FileName.fault(name)).isPresent();
    }

    @Test
    void a_name_may_be_long_but_not_very() {
        assertThat(FileName.fault("Ä".repeat(196) + ".pdf")).isEmpty();
        assertThat(FileName.fault("Ä".repeat(197) + ".pdf")).isPresent();
        assertThat(FileName.fault("x".repeat(10_000) + ".pdf")).isPresent();
    }

    @Test
    void a_name_reaches_a_browser_whole_and_can_break_no_header() {
        assertThat(FileName.disposition("Zoë's \"map\" 50%;x.pdf"))
                .isEqualTo("attachment; filename=\"Zo_'s _map_ 50_;x.pdf\"; "
                        + "filename*=UTF-8''Zo%C3%AB%27s%20%22map%22%2050%25%3Bx.pdf");
    }

    private static byte[] cut(byte[] bytes, int length) {
        return java.util.Arrays.copyOf(bytes, length);
    }

    private static @Nullable FileKind look(byte[] content, String name, String declared, List<FileRefused.Fault> faults)
            throws IOException {
        try (var spool = Spool.of(new ByteArrayInputStream(content), Long.MAX_VALUE)) {
            return FileLook.at(spool, name, declared, EnumSet.allOf(FileKind.class), faults);
        }
    }
}
