# Carts and checkouts of shops.

rule ar.shop.cart
about Cart and checkout of a shop
class navigation
lang ar
cut line
text {سلة التسوق فارغة|سلة مشترياتك فارغة|سلة المشتريات فارغة|عربة التسوق فارغة|متابعة التسوق|مواصلة التسوق|إتمام الطلب|إتمام الشراء|عرض السلة|عرض سلة المشتريات|أضف إلى السلة|إضافة إلى السلة|أضف إلى عربة التسوق|أضف للسلة|أضف إلى قائمة الأمنيات|أضف إلى المفضلة|يفتح في نافذة جديدة|منتجات ذات صلة|منتجات شاهدتها مؤخرا|اكتب مراجعة}
yes سلة التسوق فارغة
yes أضف إلى السلة
no سلة التسوق فارغة من الفاكهة.

rule ar.shop.word
about Word of a shop beside chrome
class navigation
lang ar
at edge, beside-chrome
cut line
text {غير متوفر|متوفر|السعر العادي|سعر البيع|الكمية|السلة|سلة التسوق|الدفع|مقارنة|تصفية|إزالة|العروض|تخفيضات|الأكثر مبيعا|وصل حديثا|الشحن|الشحن والتوصيل|الإرجاع|طرق الدفع|المفضلة}
yes السعر العادي
no الكمية لا تكفي

rule ar.shop.buy
about Button that puts a thing into the cart, and what stands there when there is none, beside chrome
class navigation
lang ar
at beside-chrome
cut line
text {نفدت الكمية|اشتر الآن}
yes نفدت الكمية
no اشتر الآن وادفع غدا، قال التاجر.
