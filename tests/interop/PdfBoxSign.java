import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Signs a field with PDFBox, so that it is not seen: SOURCE TARGET KEYSTORE FIELD; no FIELD adds one. */
class PdfBoxSign {
    private static final char[] PASSWORD = "secret".toCharArray();

    public static void main(String[] arguments) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new FileInputStream(arguments[2]), PASSWORD);
        String alias = store.aliases().nextElement();
        PrivateKey key = (PrivateKey) store.getKey(alias, PASSWORD);
        X509Certificate certificate = (X509Certificate) store.getCertificate(alias);
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
        signature.setName("Test Signer");
        signature.setReason("agreed");
        signature.setSignDate(Calendar.getInstance());
        try (PDDocument document = PDDocument.load(new File(arguments[0]));
            FileOutputStream target = new FileOutputStream(arguments[1])) {
            if (arguments.length > 3) {
                fill(document, arguments[3], signature);
            }
            document.addSignature(signature, content -> sign(content, key, certificate));
            document.saveIncremental(target);
        }
    }

    /** Gives a field its value. PDFBox writes it only if all that leads to it is written too. */
    private static void fill(PDDocument document, String name, PDSignature signature) {
        COSDictionary form = document.getDocumentCatalog().getAcroForm().getCOSObject();
        form.setNeedToBeUpdated(true);
        ((COSArray) form.getDictionaryObject(COSName.FIELDS)).setNeedToBeUpdated(true);
        PDField field = document.getDocumentCatalog().getAcroForm().getField(name);
        field.getCOSObject().setItem(COSName.V, signature.getCOSObject());
        for (PDField above = field; above != null; above = above.getParent()) {
            above.getCOSObject().setNeedToBeUpdated(true);
            if (above.getCOSObject().getDictionaryObject(COSName.KIDS) instanceof COSArray) {
                ((COSArray) above.getCOSObject().getDictionaryObject(COSName.KIDS)).setNeedToBeUpdated(true);
            }
        }
    }

    private static byte[] sign(InputStream content, PrivateKey key, X509Certificate certificate) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            JcaSignerInfoGeneratorBuilder signer =
                new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
            generator.addSignerInfoGenerator(
                signer.build(new JcaContentSignerBuilder("SHA256WithRSA").build(key), certificate));
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            return generator.generate(new CMSProcessableByteArray(content.readAllBytes()), false).getEncoded();
        } catch (Exception error) {
            throw new IOException(error);
        }
    }
}
