/**
 * Levels 1 to 4 of the Vietnam Standard Industrial Classification 2025 (Decision 36/2025/QĐ-TTg, in force since
 * 2025-11-15), `code|name`, each below its ancestors. An enterprise registers codes of level 4.
 */
export const VSIC_2025 = `A|NÔNG NGHIỆP, LÂM NGHIỆP VÀ THỦY SẢN
01|Nông nghiệp và hoạt động dịch vụ có liên quan
011|Trồng cây hàng năm
0111|Trồng lúa
0112|Trồng ngô và cây lương thực có hạt khác
0113|Trồng cây lấy củ có chất bột
0114|Trồng cây mía
0115|Trồng cây thuốc lá, thuốc lào
0116|Trồng cây lấy sợi
0117|Trồng cây có hạt chứa dầu
0118|Trồng rau, đậu các loại và trồng hoa
0119|Trồng cây hàng năm khác
012|Trồng cây lâu năm
0121|Trồng cây ăn quả
0122|Trồng cây lấy quả chứa dầu
0123|Trồng cây điều
0124|Trồng cây hồ tiêu
0125|Trồng cây cao su
0126|Trồng cây cà phê
0127|Trồng cây chè
0128|Trồng cây gia vị, cây dược liệu, cây hương liệu lâu năm
0129|Trồng cây lâu năm khác
013|Nhân và chăm sóc cây giống nông nghiệp
0130|Nhân và chăm sóc cây giống nông nghiệp
014|Chăn nuôi
0141|Chăn nuôi trâu, bò và sản xuất giống trâu, bò
0142|Chăn nuôi ngựa, lừa, la và sản xuất giống ngựa, lừa
0144|Chăn nuôi dê, cừu, hươu, nai và sản xuất giống dê, cừu, hươu, nai
0145|Chăn nuôi lợn và sản xuất giống lợn
0146|Chăn nuôi gia cầm
0149|Chăn nuôi khác
015|Trồng trọt, chăn nuôi hỗn hợp
0150|Trồng trọt, chăn nuôi hỗn hợp
016|Hoạt động dịch vụ nông nghiệp
0161|Hoạt động dịch vụ trồng trọt
0162|Hoạt động dịch vụ chăn nuôi
0163|Hoạt động dịch vụ sau thu hoạch
0164|Xử lý hạt giống để nhân giống
017|Săn bắt, đánh bẫy và hoạt động dịch vụ có liên quan
0170|Săn bắt, đánh bẫy và hoạt động dịch vụ có liên quan
02|Lâm nghiệp và hoạt động dịch vụ có liên quan
021|Trồng rừng, chăm sóc rừng và ươm giống cây lâm nghiệp
0210|Trồng rừng, chăm sóc rừng và ươm giống cây lâm nghiệp
022|Khai thác gỗ
0220|Khai thác gỗ
023|Khai thác, thu nhặt lâm sản trừ gỗ
0230|Khai thác, thu nhặt lâm sản trừ gỗ
024|Hoạt động dịch vụ lâm nghiệp
0240|Hoạt động dịch vụ lâm nghiệp
03|Khai thác, nuôi trồng thủy sản và hoạt động dịch vụ có liên quan
031|Khai thác thủy sản
0311|Khai thác thủy sản biển
0312|Khai thác thủy sản nội địa
032|Nuôi trồng thủy sản
0321|Nuôi trồng thủy sản biển
0322|Nuôi trồng thủy sản nội địa
033|Hoạt động dịch vụ hỗ trợ khai thác, nuôi trồng thủy sản
0331|Hoạt động dịch vụ hỗ trợ khai thác thủy sản
0332|Hoạt động dịch vụ hỗ trợ nuôi trồng thủy sản
B|KHAI KHOÁNG
05|Khai thác than cứng và than non
051|Khai thác và thu gom than cứng
0510|Khai thác và thu gom than cứng
052|Khai thác và thu gom than non
0520|Khai thác và thu gom than non
06|Khai thác dầu thô và khí đốt tự nhiên
061|Khai thác dầu thô
0610|Khai thác dầu thô
062|Khai thác khí đốt tự nhiên
0620|Khai thác khí đốt tự nhiên
07|Khai thác quặng kim loại
071|Khai thác quặng sắt
0710|Khai thác quặng sắt
072|Khai thác quặng không chứa sắt (trừ quặng kim loại quý hiếm)
0721|Khai thác quặng uranium và quặng thorium
0729|Khai thác quặng kim loại khác không chứa sắt
073|Khai thác quặng kim loại quý hiếm
0730|Khai thác quặng kim loại quý hiếm
08|Khai khoáng khác
081|Khai thác đá, cát, sỏi, đất sét
0810|Khai thác đá, cát, sỏi, đất sét
089|Khai khoáng chưa được phân vào đâu
0891|Khai thác khoáng hóa chất và khoáng phân bón
0892|Khai thác và thu gom than bùn
0893|Khai thác muối
0899|Khai khoáng khác chưa được phân vào đâu
09|Hoạt động dịch vụ hỗ trợ khai khoáng
091|Hoạt động dịch vụ hỗ trợ khai thác dầu thô và khí tự nhiên
0910|Hoạt động dịch vụ hỗ trợ khai thác dầu thô và khí tự nhiên
099|Hoạt động dịch vụ hỗ trợ khai khoáng khác
0990|Hoạt động dịch vụ hỗ trợ khai khoáng khác
C|CÔNG NGHIỆP CHẾ BIẾN, CHẾ TẠO
10|Sản xuất, chế biến thực phẩm
101|Chế biến, bảo quản thịt và các sản phẩm từ thịt
1010|Chế biến, bảo quản thịt và các sản phẩm từ thịt
102|Chế biến, bảo quản thủy sản và các sản phẩm từ thủy sản
1020|Chế biến, bảo quản thủy sản và các sản phẩm từ thủy sản
103|Chế biến và bảo quản rau quả
1030|Chế biến và bảo quản rau quả
104|Sản xuất dầu, mỡ động, thực vật
1040|Sản xuất dầu, mỡ động, thực vật
105|Chế biến sữa và các sản phẩm từ sữa
1050|Chế biến sữa và các sản phẩm từ sữa
106|Xay xát và sản xuất bột
1061|Xay xát và sản xuất bột thô
1062|Sản xuất tinh bột và các sản phẩm từ tinh bột
107|Sản xuất thực phẩm khác
1071|Sản xuất các loại bánh từ bột
1072|Sản xuất đường
1073|Sản xuất ca cao, sôcôla và bánh kẹo
1074|Sản xuất mì ống, mỳ sợi và sản phẩm tương tự
1075|Sản xuất món ăn, thức ăn chế biến sẵn
1076|Sản xuất chè
1077|Sản xuất cà phê
1079|Sản xuất thực phẩm khác chưa được phân vào đâu
108|Sản xuất thức ăn gia súc, gia cầm và thủy sản
1080|Sản xuất thức ăn gia súc, gia cầm và thủy sản
11|Sản xuất đồ uống
110|Sản xuất đồ uống
1101|Chưng, tinh cất và pha chế các loại rượu mạnh
1102|Sản xuất rượu vang
1103|Sản xuất bia
1104|Sản xuất mạch nha ủ men bia
1105|Sản xuất đồ uống không cồn, nước khoáng
12|Sản xuất sản phẩm thuốc lá
120|Sản xuất sản phẩm thuốc lá
1200|Sản xuất sản phẩm thuốc lá
13|Dệt
131|Sản xuất sợi, vải dệt thoi và hoàn thiện sản phẩm dệt
1311|Sản xuất sợi
1312|Sản xuất vải dệt thoi
1313|Hoàn thiện sản phẩm dệt
139|Sản xuất hàng dệt khác
1391|Sản xuất vải dệt kim, vải đan móc và vải không dệt khác
1392|Sản xuất hàng dệt sẵn (trừ trang phục)
1393|Sản xuất thảm, chăn, đệm
1394|Sản xuất các loại dây bện và lưới
1399|Sản xuất các loại hàng dệt khác chưa được phân vào đâu
14|Sản xuất trang phục
141|Sản xuất trang phục (trừ trang phục từ da lông thú)
1410|Sản xuất trang phục (trừ trang phục từ da lông thú)
142|Sản xuất sản phẩm từ da lông thú
1420|Sản xuất sản phẩm từ da lông thú
143|Sản xuất trang phục đan móc
1430|Sản xuất trang phục đan móc
15|Sản xuất da và các sản phẩm có liên quan
151|Thuộc, sơ chế da; sản xuất va li, túi xách, yên đệm; sơ chế và nhuộm da lông thú
1511|Thuộc, sơ chế da; sơ chế và nhuộm da lông thú
1512|Sản xuất vali, túi xách và các loại tương tự, sản xuất yên đệm
152|Sản xuất giày, dép
1520|Sản xuất giày, dép
16|Chế biến gỗ và sản xuất sản phẩm từ gỗ, tre, nứa (trừ giường, tủ, bàn, ghế); sản xuất sản phẩm từ rơm, rạ và vật liệu tết bện
161|Cưa, xẻ, bào gỗ và bảo quản gỗ
1610|Cưa, xẻ, bào gỗ và bảo quản gỗ
162|Sản xuất sản phẩm từ gỗ, tre, nứa (trừ giường, tủ, bàn, ghế); sản xuất sản phẩm từ rơm, rạ và vật liệu tết bện
1621|Sản xuất gỗ dán, gỗ lạng, ván ép và ván mỏng khác
1622|Sản xuất đồ gỗ xây dựng
1623|Sản xuất bao bì bằng gỗ
1629|Sản xuất sản phẩm khác từ gỗ; sản xuất sản phẩm từ tre, nứa, rơm, rạ và vật liệu tết bện
17|Sản xuất giấy và sản phẩm từ giấy
170|Sản xuất giấy và sản phẩm từ giấy
1701|Sản xuất bột giấy, giấy và bìa
1702|Sản xuất giấy nhăn, bìa nhăn, bao bì từ giấy và bìa
1709|Sản xuất các sản phẩm khác từ giấy và bìa chưa được phân vào đâu
18|In, sao chép bản ghi các loại
181|In ấn và dịch vụ liên quan đến in
1811|In ấn
1812|Dịch vụ liên quan đến in
182|Sao chép bản ghi các loại
1820|Sao chép bản ghi các loại
19|Sản xuất than cốc, sản phẩm dầu mỏ tinh chế
191|Sản xuất than cốc
1910|Sản xuất than cốc
192|Sản xuất sản phẩm dầu mỏ tinh chế; sản xuất sản phẩm nhiên liệu hóa thạch
1920|Sản xuất sản phẩm dầu mỏ tinh chế; sản xuất sản phẩm nhiên liệu hóa thạch
20|Sản xuất hóa chất và sản phẩm hóa chất
201|Sản xuất hóa chất cơ bản, phân bón và hợp chất ni tơ; sản xuất plastic và cao su tổng hợp dạng nguyên sinh
2011|Sản xuất hóa chất cơ bản
2012|Sản xuất phân bón và hợp chất ni tơ
2013|Sản xuất plastic và cao su tổng hợp dạng nguyên sinh
202|Sản xuất sản phẩm hóa chất khác
2021|Sản xuất thuốc trừ sâu và sản phẩm hóa chất khác dùng trong nông nghiệp
2022|Sản xuất sơn, véc ni và các chất sơn, quét tương tự; sản xuất mực in và ma tít
2023|Sản xuất mỹ phẩm, nước hoa, xà phòng, chất tẩy rửa, làm bóng và chế phẩm vệ sinh
2029|Sản xuất sản phẩm hóa chất khác chưa được phân vào đâu
203|Sản xuất sợi nhân tạo
2030|Sản xuất sợi nhân tạo
21|Sản xuất thuốc, hóa dược và dược liệu
210|Sản xuất thuốc, hóa dược và dược liệu
2100|Sản xuất thuốc, hóa dược và dược liệu
22|Sản xuất sản phẩm từ cao su và plastic
221|Sản xuất sản phẩm từ cao su
2211|Sản xuất săm, lốp cao su; đắp và tái chế lốp cao su
2219|Sản xuất sản phẩm khác từ cao su
222|Sản xuất sản phẩm từ plastic
2220|Sản xuất sản phẩm từ plastic
23|Sản xuất sản phẩm từ khoáng phi kim loại khác
231|Sản xuất thủy tinh và sản phẩm từ thủy tinh
2310|Sản xuất thủy tinh và sản phẩm từ thủy tinh
239|Sản xuất sản phẩm từ khoáng phi kim loại chưa được phân vào đâu
2391|Sản xuất sản phẩm chịu lửa
2392|Sản xuất vật liệu xây dựng từ đất sét
2393|Sản xuất sản phẩm gốm sứ khác
2394|Sản xuất xi măng, vôi và thạch cao
2395|Sản xuất bê tông và các sản phẩm từ bê tông, xi măng và thạch cao
2396|Cắt, tạo dáng và hoàn thiện đá
2399|Sản xuất sản phẩm từ chất khoáng phi kim loại khác chưa được phân vào đâu
24|Sản xuất kim loại
241|Sản xuất sắt, thép, gang
2410|Sản xuất sắt, thép, gang
242|Sản xuất kim loại quý và kim loại màu
2420|Sản xuất kim loại quý và kim loại màu
243|Đúc kim loại
2431|Đúc sắt, thép
2432|Đúc kim loại màu
25|Sản xuất sản phẩm từ kim loại đúc sẵn (trừ máy móc, thiết bị)
251|Sản xuất các cấu kiện kim loại, thùng, bể chứa và nồi hơi
2511|Sản xuất các cấu kiện kim loại
2512|Sản xuất thùng, bể chứa và dụng cụ chứa đựng bằng kim loại
2513|Sản xuất nồi hơi (trừ nồi hơi trung tâm)
252|Sản xuất vũ khí và đạn dược
2520|Sản xuất vũ khí và đạn dược
259|Sản xuất sản phẩm khác bằng kim loại; các dịch vụ xử lý, gia công kim loại
2591|Rèn, dập, ép và cán kim loại; luyện bột kim loại
2592|Gia công cơ khí; xử lý và tráng phủ kim loại
2593|Sản xuất dao kéo, dụng cụ cầm tay và đồ kim loại thông dụng
2599|Sản xuất sản phẩm khác bằng kim loại chưa được phân vào đâu
26|Sản xuất sản phẩm điện tử, máy tính và sản phẩm quang học
261|Sản xuất linh kiện điện tử
2611|Sản xuất pin mặt trời, tấm pin mặt trời và bộ biến tần quang điện
2619|Sản xuất linh kiện điện tử khác
262|Sản xuất máy tính và thiết bị ngoại vi của máy tính
2620|Sản xuất máy tính và thiết bị ngoại vi của máy tính
263|Sản xuất thiết bị truyền thông
2630|Sản xuất thiết bị truyền thông
264|Sản xuất sản phẩm điện tử dân dụng
2640|Sản xuất sản phẩm điện tử dân dụng
265|Sản xuất thiết bị đo lường, kiểm tra, định hướng và điều khiển; sản xuất đồng hồ
2651|Sản xuất thiết bị đo lường, kiểm tra, định hướng và điều khiển
2652|Sản xuất đồng hồ
266|Sản xuất thiết bị bức xạ, thiết bị điện tử trong y học, điện liệu pháp
2660|Sản xuất thiết bị bức xạ, thiết bị điện tử trong y học, điện liệu pháp
267|Sản xuất thiết bị và dụng cụ quang học
2670|Sản xuất thiết bị và dụng cụ quang học
268|Sản xuất băng, đĩa từ tính và quang học
2680|Sản xuất băng, đĩa từ tính và quang học
27|Sản xuất thiết bị điện
271|Sản xuất mô tơ, máy phát, biến thế điện, thiết bị phân phối và điều khiển điện
2710|Sản xuất mô tơ, máy phát, biến thế điện, thiết bị phân phối và điều khiển điện
272|Sản xuất pin và ắc quy
2720|Sản xuất pin và ắc quy
273|Sản xuất dây và thiết bị dây dẫn
2731|Sản xuất dây cáp, sợi cáp quang học
2732|Sản xuất dây, cáp điện và điện tử khác
2733|Sản xuất thiết bị dây dẫn điện các loại
274|Sản xuất thiết bị điện chiếu sáng
2740|Sản xuất thiết bị điện chiếu sáng
275|Sản xuất đồ điện dân dụng
2750|Sản xuất đồ điện dân dụng
279|Sản xuất thiết bị điện khác
2790|Sản xuất thiết bị điện khác
28|Sản xuất máy móc, thiết bị chưa được phân vào đâu
281|Sản xuất máy thông dụng
2811|Sản xuất động cơ, tua bin (trừ động cơ máy bay, ô tô, mô tô và xe máy)
2812|Sản xuất thiết bị sử dụng năng lượng chiết lưu
2813|Sản xuất máy bơm, máy nén, vòi và van khác
2814|Sản xuất bi, bánh răng, hộp số, các bộ phận điều khiển và truyền chuyển động
2815|Sản xuất lò nướng, lò luyện và lò nung
2816|Sản xuất các thiết bị nâng, hạ và bốc xếp
2817|Sản xuất máy móc và thiết bị văn phòng (trừ máy tính và thiết bị ngoại vi của máy tính)
2818|Sản xuất dụng cụ cầm tay chạy bằng mô tơ hoặc khí nén
2819|Sản xuất máy thông dụng khác
282|Sản xuất máy chuyên dụng
2821|Sản xuất máy nông nghiệp và lâm nghiệp
2822|Sản xuất máy công cụ và máy tạo hình kim loại
2823|Sản xuất máy móc, thiết bị cho ngành luyện kim
2824|Sản xuất máy khai thác mỏ và xây dựng
2825|Sản xuất máy chế biến thực phẩm, đồ uống và thuốc lá
2826|Sản xuất máy cho ngành dệt, may và da
2829|Sản xuất máy chuyên dụng khác
29|Sản xuất ô tô và xe có động cơ khác
291|Sản xuất ô tô và xe có động cơ khác
2910|Sản xuất ô tô và xe có động cơ khác
292|Sản xuất thân xe ô tô và xe có động cơ khác, rơ moóc và bán rơ moóc
2920|Sản xuất thân xe ô tô và xe có động cơ khác, rơ moóc và bán rơ moóc
293|Sản xuất phụ tùng và bộ phận phụ trợ cho xe ô tô và xe có động cơ khác
2930|Sản xuất phụ tùng và bộ phận phụ trợ cho xe ô tô và xe có động cơ khác
30|Sản xuất phương tiện vận tải khác
301|Đóng tàu và thuyền
3011|Đóng tàu và cấu kiện nổi
3012|Đóng thuyền, xuồng thể thao và giải trí
302|Sản xuất đầu máy xe lửa, xe điện, toa xe và phương tiện, thiết bị chuyên dùng trên đường ray
3020|Sản xuất đầu máy xe lửa, xe điện, toa xe và phương tiện, thiết bị chuyên dùng trên đường ray
303|Sản xuất máy bay, tàu vũ trụ và máy móc liên quan
3030|Sản xuất máy bay, tàu vũ trụ và máy móc liên quan
304|Sản xuất xe cơ giới chiến đấu dùng trong quân đội
3040|Sản xuất xe cơ giới chiến đấu dùng trong quân đội
309|Sản xuất phương tiện và thiết bị vận tải chưa được phân vào đâu
3091|Sản xuất mô tô, xe máy
3092|Sản xuất xe đạp và xe cho người khuyết tật
3099|Sản xuất phương tiện và thiết bị vận tải khác chưa được phân vào đâu
31|Sản xuất giường, tủ, bàn, ghế
310|Sản xuất giường, tủ, bàn, ghế
3101|Sản xuất giường, tủ, bàn, ghế bằng gỗ
3102|Sản xuất giường, tủ, bàn, ghế bằng kim loại
3109|Sản xuất giường, tủ, bàn, ghế bằng vật liệu khác
32|Công nghiệp chế biến, chế tạo khác
321|Sản xuất đồ kim hoàn, đồ giả kim hoàn và các chi tiết liên quan
3211|Sản xuất đồ kim hoàn và chi tiết liên quan
3212|Sản xuất đồ giả kim hoàn và chi tiết liên quan
322|Sản xuất nhạc cụ
3220|Sản xuất nhạc cụ
323|Sản xuất dụng cụ thể dục, thể thao
3230|Sản xuất dụng cụ thể dục, thể thao
324|Sản xuất đồ chơi, trò chơi
3240|Sản xuất đồ chơi, trò chơi
325|Sản xuất thiết bị, dụng cụ y tế, nha khoa, chỉnh hình và phục hồi chức năng
3250|Sản xuất thiết bị, dụng cụ y tế, nha khoa, chỉnh hình và phục hồi chức năng
329|Sản xuất khác chưa được phân vào đâu
3290|Sản xuất khác chưa được phân vào đâu
33|Sửa chữa, bảo dưỡng và lắp đặt máy móc, thiết bị
331|Sửa chữa, bảo dưỡng máy móc, thiết bị và sản phẩm kim loại đúc sẵn
3311|Sửa chữa, bảo dưỡng các sản phẩm kim loại đúc sẵn
3312|Sửa chữa, bảo dưỡng máy móc, thiết bị
3313|Sửa chữa, bảo dưỡng thiết bị điện tử và quang học
3314|Sửa chữa, bảo dưỡng thiết bị điện
3315|Sửa chữa, bảo dưỡng phương tiện vận tải (trừ ô tô, mô tô, xe máy và xe có động cơ khác)
3319|Sửa chữa, bảo dưỡng thiết bị khác
332|Lắp đặt máy móc và thiết bị công nghiệp
3320|Lắp đặt máy móc và thiết bị công nghiệp
D|SẢN XUẤT VÀ PHÂN PHỐI ĐIỆN, KHÍ ĐỐT, NƯỚC NÓNG, HƠI NƯỚC VÀ ĐIỀU HOÀ KHÔNG KHÍ
35|Sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước và điều hoà không khí
351|Sản xuất, truyền tải và phân phối điện
3511|Sản xuất điện từ nguồn năng lượng không tái tạo
3512|Sản xuất điện từ nguồn năng lượng tái tạo
3513|Truyền tải và phân phối điện
352|Sản xuất khí đốt, phân phối nhiên liệu khí bằng đường ống
3520|Sản xuất khí đốt, phân phối nhiên liệu khí bằng đường ống
353|Sản xuất, phân phối hơi nước, nước nóng, điều hoà không khí và sản xuất nước đá
3530|Sản xuất, phân phối hơi nước, nước nóng, điều hoà không khí và sản xuất nước đá
354|Hoạt động trung gian hoặc đại lý điện, khí đốt
3540|Hoạt động trung gian hoặc đại lý điện, khí đốt
E|CUNG CẤP NƯỚC; HOẠT ĐỘNG QUẢN LÝ VÀ XỬ LÝ RÁC THẢI, NƯỚC THẢI
36|Khai thác, xử lý và cung cấp nước
360|Khai thác, xử lý và cung cấp nước
3600|Khai thác, xử lý và cung cấp nước
37|Thoát nước và xử lý nước thải
370|Thoát nước và xử lý nước thải
3700|Thoát nước và xử lý nước thải
38|Hoạt động thu gom, xử lý và tiêu hủy rác thải; tái chế phế liệu
381|Thu gom rác thải
3811|Thu gom rác thải không độc hại
3812|Thu gom rác thải độc hại
382|Xử lý và tiêu hủy rác thải
3821|Xử lý và tiêu hủy rác thải không độc hại
3822|Xử lý và tiêu hủy rác thải độc hại
383|Tái chế phế liệu
3830|Tái chế phế liệu
39|Xử lý ô nhiễm và hoạt động quản lý chất thải khác
390|Xử lý ô nhiễm và hoạt động quản lý chất thải khác
3900|Xử lý ô nhiễm và hoạt động quản lý chất thải khác
F|XÂY DỰNG
41|Xây dựng nhà các loại
410|Xây dựng nhà các loại
4101|Xây dựng nhà để ở
4102|Xây dựng nhà không để ở
42|Xây dựng công trình kỹ thuật dân dụng
421|Xây dựng công trình đường sắt và đường bộ
4211|Xây dựng công trình đường sắt
4212|Xây dựng công trình đường bộ
422|Xây dựng công trình công ích
4221|Xây dựng công trình điện
4222|Xây dựng công trình cấp, thoát nước
4223|Xây dựng công trình viễn thông, thông tin liên lạc
4229|Xây dựng công trình công ích khác
429|Xây dựng công trình kỹ thuật dân dụng khác
4291|Xây dựng công trình thủy
4292|Xây dựng công trình khai khoáng
4293|Xây dựng công trình chế biến, chế tạo
4299|Xây dựng công trình kỹ thuật dân dụng khác
43|Hoạt động xây dựng chuyên dụng
431|Phá dỡ và chuẩn bị mặt bằng
4311|Phá dỡ
4312|Chuẩn bị mặt bằng
432|Lắp đặt hệ thống điện, hệ thống cấp thoát nước và lắp đặt xây dựng khác
4321|Lắp đặt hệ thống điện
4322|Lắp đặt hệ thống cấp, thoát nước, hệ thống sưởi và điều hoà không khí
4329|Lắp đặt hệ thống xây dựng khác
433|Hoàn thiện công trình xây dựng
4330|Hoàn thiện công trình xây dựng
434|Hoạt động dịch vụ trung gian cho xây dựng chuyên dụng
4340|Hoạt động dịch vụ trung gian cho xây dựng chuyên dụng
439|Hoạt động xây dựng chuyên dụng khác
4390|Hoạt động xây dựng chuyên dụng khác
G|BÁN BUÔN VÀ BÁN LẺ
46|Bán buôn
461|Đại lý, môi giới, đấu giá hàng hóa
4610|Đại lý, môi giới, đấu giá hàng hóa
462|Bán buôn nông, lâm sản nguyên liệu (trừ gỗ, tre, nứa) và động vật sống
4620|Bán buôn nông, lâm sản nguyên liệu (trừ gỗ, tre, nứa) và động vật sống
463|Bán buôn lương thực, thực phẩm, đồ uống và sản phẩm thuốc lá, thuốc lào
4631|Bán buôn gạo, lúa mỳ, sản phẩm từ ngũ cốc khác, bột mỳ
4632|Bán buôn thực phẩm
4633|Bán buôn đồ uống
4634|Bán buôn sản phẩm thuốc lá, thuốc lào
464|Bán buôn đồ dùng gia đình
4641|Bán buôn vải, hàng may mặc, giày dép
4642|Bán buôn giường, tủ, bàn ghế và đồ nội thất tương tự trong gia đình, văn phòng, cửa hàng; thảm, đệm và thiết bị chiếu sáng
4649|Bán buôn đồ dùng khác cho gia đình
465|Bán buôn máy móc, thiết bị và phụ tùng máy
4651|Bán buôn máy tính, thiết bị ngoại vi và phần mềm
4652|Bán buôn thiết bị và linh kiện điện tử, viễn thông
4653|Bán buôn máy móc, thiết bị và phụ tùng máy nông nghiệp
4659|Bán buôn máy móc, thiết bị và phụ tùng máy khác
466|Bán buôn ô tô, mô tô, xe máy, xe có động cơ khác và các bộ phận phụ trợ
4661|Bán buôn ô tô và xe có động cơ khác
4662|Bán buôn phụ tùng và các bộ phận phụ trợ của ô tô và xe có động cơ khác
4663|Bán buôn mô tô, xe máy, phụ tùng và các bộ phận phụ trợ của mô tô, xe máy
467|Bán buôn chuyên doanh khác
4671|Bán buôn nhiên liệu rắn, lỏng, khí và các sản phẩm liên quan
4672|Bán buôn kim loại và quặng kim loại
4673|Bán buôn vật liệu, thiết bị lắp đặt khác trong xây dựng
4679|Bán buôn chuyên doanh khác chưa được phân vào đâu
469|Bán buôn tổng hợp
4690|Bán buôn tổng hợp
47|Bán lẻ
471|Bán lẻ tổng hợp
4711|Bán lẻ tổng hợp với lương thực, thực phẩm, đồ uống, thuốc lá, thuốc lào chiếm tỷ trọng lớn
4719|Bán lẻ tổng hợp khác
472|Bán lẻ lương thực, thực phẩm, đồ uống hoặc thuốc lá, thuốc lào
4721|Bán lẻ lương thực
4722|Bán lẻ thực phẩm
4723|Bán lẻ đồ uống
4724|Bán lẻ sản phẩm thuốc lá, thuốc lào
473|Bán lẻ nhiên liệu động cơ
4730|Bán lẻ nhiên liệu động cơ
474|Bán lẻ thiết bị công nghệ thông tin và truyền thông
4740|Bán lẻ thiết bị công nghệ thông tin và truyền thông
475|Bán lẻ thiết bị gia đình khác
4751|Bán lẻ vải, len, sợi, chỉ khâu và hàng dệt khác
4752|Bán lẻ đồ ngũ kim, sơn, kính, vật liệu và thiết bị lắp đặt khác trong xây dựng
4753|Bán lẻ thảm, đệm, chăn, màn, rèm, vật liệu phủ tường và sàn
4759|Bán lẻ đồ điện gia dụng, giường, tủ, bàn, ghế và đồ nội thất tương tự, đèn và bộ đèn điện, đồ dùng gia đình khác chưa được phân vào đâu
476|Bán lẻ hàng văn hóa, giải trí
4761|Bán lẻ sách, báo, tạp chí, văn phòng phẩm
4762|Bán lẻ thiết bị, dụng cụ thể dục, thể thao
4763|Bán lẻ trò chơi, đồ chơi
4769|Bán lẻ sản phẩm văn hóa, giải trí khác chưa phân vào đâu
477|Bán lẻ hàng hóa khác (trừ ô tô, mô tô, xe máy và các bộ phận phụ trợ)
4771|Bán lẻ hàng may mặc, giày, dép, hàng da và giả da
4772|Bán lẻ thuốc, dụng cụ y tế, mỹ phẩm và vật phẩm vệ sinh
4773|Bán lẻ hàng hóa khác mới (trừ ô tô, mô tô, xe máy và các bộ phận phụ trợ)
4774|Bán lẻ hàng hóa đã qua sử dụng
478|Bán lẻ ô tô, mô tô, xe máy, xe có động cơ khác và các bộ phận phụ trợ
4781|Bán lẻ ô tô và xe có động cơ khác
4782|Bán lẻ phụ tùng và các bộ phận phụ trợ của ô tô và xe có động cơ khác
4783|Bán lẻ mô tô, xe máy, phụ tùng và các bộ phận phụ trợ của mô tô, xe máy
479|Hoạt động dịch vụ trung gian bán lẻ
4790|Hoạt động dịch vụ trung gian bán lẻ
H|VẬN TẢI, KHO BÃI
49|Vận tải đường sắt, đường bộ và vận tải bằng đường ống
491|Vận tải đường sắt
4911|Vận tải hành khách đường sắt
4912|Vận tải hàng hóa đường sắt
492|Vận tải hành khách bằng xe buýt
4921|Vận tải hành khách bằng xe buýt trong nội thành
4922|Vận tải hành khách bằng xe buýt giữa nội thành và ngoại thành, liên tỉnh
4929|Vận tải hành khách bằng xe buýt loại khác
493|Vận tải đường bộ khác
4931|Vận tải hành khách đường bộ trong nội thành, ngoại thành (trừ vận tải bằng xe buýt)
4932|Vận tải hành khách đường bộ khác
4933|Vận tải hàng hóa bằng đường bộ
494|Vận tải đường ống
4940|Vận tải đường ống
50|Vận tải đường thủy
501|Vận tải ven biển và viễn dương
5011|Vận tải hành khách ven biển và viễn dương
5012|Vận tải hàng hóa ven biển và viễn dương
502|Vận tải đường thủy nội địa
5021|Vận tải hành khách đường thủy nội địa
5022|Vận tải hàng hóa đường thủy nội địa
51|Vận tải hàng không
511|Vận tải hành khách hàng không
5110|Vận tải hành khách hàng không
512|Vận tải hàng hóa hàng không
5120|Vận tải hàng hóa hàng không
52|Kho bãi và các hoạt động hỗ trợ cho vận tải
521|Kho bãi và lưu giữ hàng hóa
5210|Kho bãi và lưu giữ hàng hóa
522|Hoạt động dịch vụ hỗ trợ cho vận tải
5221|Hoạt động dịch vụ hỗ trợ trực tiếp cho vận tải đường sắt
5222|Hoạt động dịch vụ hỗ trợ trực tiếp cho vận tải đường thủy
5223|Hoạt động dịch vụ hỗ trợ trực tiếp cho vận tải hàng không
5224|Bốc xếp hàng hóa
5225|Hoạt động dịch vụ hỗ trợ trực tiếp cho vận tải đường bộ
5229|Hoạt động dịch vụ hỗ trợ khác liên quan đến vận tải
523|Hoạt động dịch vụ trung gian cho vận tải
5231|Hoạt động dịch vụ trung gian cho vận tải hàng hóa
5232|Hoạt động dịch vụ trung gian cho vận tải hành khách
53|Bưu chính và chuyển phát
531|Bưu chính
5310|Bưu chính
532|Chuyển phát
5320|Chuyển phát
533|Hoạt động dịch vụ trung gian cho hoạt động bưu chính và chuyển phát
5330|Hoạt động dịch vụ trung gian cho hoạt động bưu chính và chuyển phát
I|DỊCH VỤ LƯU TRÚ VÀ ĂN UỐNG
55|Dịch vụ lưu trú
551|Khách sạn và dịch vụ lưu trú tương tự
5510|Khách sạn và dịch vụ lưu trú tương tự
552|Dịch vụ lưu trú ngắn ngày khác
5520|Dịch vụ lưu trú ngắn ngày khác
553|Hoạt động dịch vụ trung gian cho dịch vụ lưu trú
5530|Hoạt động dịch vụ trung gian cho dịch vụ lưu trú
559|Cơ sở lưu trú khác
5590|Cơ sở lưu trú khác
56|Dịch vụ ăn uống
561|Nhà hàng và các dịch vụ ăn uống phục vụ lưu động
5610|Nhà hàng và các dịch vụ ăn uống phục vụ lưu động
562|Cung cấp dịch vụ ăn uống theo hợp đồng không thường xuyên và dịch vụ ăn uống khác
5621|Cung cấp dịch vụ ăn uống theo hợp đồng không thường xuyên với khách hàng
5629|Dịch vụ ăn uống khác
563|Dịch vụ phục vụ đồ uống
5630|Dịch vụ phục vụ đồ uống
564|Hoạt động dịch vụ trung gian cho dịch vụ ăn uống
5640|Hoạt động dịch vụ trung gian cho dịch vụ ăn uống
J|HOẠT ĐỘNG XUẤT BẢN, PHÁT SÓNG, SẢN XUẤT VÀ PHÂN PHỐI NỘI DUNG
58|Hoạt động xuất bản
581|Xuất bản sách, báo, ấn phẩm định kỳ và các hoạt động xuất bản khác
5811|Xuất bản sách
5812|Xuất bản báo
5813|Xuất bản tạp chí và các ấn phẩm định kỳ
5819|Hoạt động xuất bản khác
582|Xuất bản phần mềm
5821|Xuất bản trò chơi điện tử
5829|Xuất bản phần mềm khác
59|Hoạt động sản xuất phim điện ảnh, video, chương trình truyền hình, ghi âm và xuất bản âm nhạc
591|Hoạt động phim điện ảnh, video và chương trình truyền hình
5911|Hoạt động sản xuất phim điện ảnh, video và chương trình truyền hình
5912|Hoạt động hậu kỳ phim điện ảnh, video và chương trình truyền hình
5913|Hoạt động phát hành phim điện ảnh, video và chương trình truyền hình
5914|Hoạt động chiếu phim
592|Hoạt động ghi âm và xuất bản âm nhạc
5920|Hoạt động ghi âm và xuất bản âm nhạc
60|Hoạt động xây dựng chương trình, phát sóng, thông tấn và phân phối nội dung khác
601|Hoạt động phát thanh và phân phối âm thanh
6010|Hoạt động phát thanh và phân phối âm thanh
602|Hoạt động xây dựng chương trình truyền hình, phát sóng truyền hình và phân phối video
6020|Hoạt động xây dựng chương trình truyền hình, phát sóng truyền hình và phân phối video
603|Hoạt động thông tấn và hoạt động phân phối nội dung khác
6031|Hoạt động thông tấn
6039|Hoạt động các trang mạng xã hội và hoạt động phân phối nội dung khác
K|HOẠT ĐỘNG VIỄN THÔNG; LẬP TRÌNH MÁY TÍNH, TƯ VẤN, CƠ SỞ HẠ TẦNG MÁY TÍNH VÀ CÁC DỊCH VỤ THÔNG TIN KHÁC
61|Hoạt động viễn thông
611|Hoạt động viễn thông có dây, không dây và vệ tinh
6110|Hoạt động viễn thông có dây, không dây và vệ tinh
612|Hoạt động bán lại dịch vụ viễn thông và dịch vụ trung gian cho hoạt động viễn thông
6120|Hoạt động bán lại dịch vụ viễn thông và dịch vụ trung gian cho hoạt động viễn thông
619|Hoạt động viễn thông khác
6190|Hoạt động viễn thông khác
62|Lập trình máy tính, dịch vụ tư vấn và các hoạt động liên quan
621|Lập trình máy tính
6211|Phát triển trò chơi điện tử, phần mềm trò chơi điện tử và các công cụ phần mềm trò chơi điện tử
6219|Lập trình máy tính khác
622|Tư vấn máy tính và quản lý cơ sở hạ tầng máy tính
6220|Tư vấn máy tính và quản lý cơ sở hạ tầng máy tính
629|Hoạt động dịch vụ máy tính và công nghệ thông tin khác
6290|Hoạt động dịch vụ máy tính và công nghệ thông tin khác
63|Cơ sở hạ tầng công nghệ thông tin, xử lý dữ liệu, lưu trữ và các dịch vụ thông tin liên quan khác
631|Cơ sở hạ tầng công nghệ thông tin, xử lý dữ liệu, lưu trữ và các hoạt động liên quan
6310|Cơ sở hạ tầng công nghệ thông tin, xử lý dữ liệu, lưu trữ và các hoạt động liên quan
639|Hoạt động cổng tìm kiếm web và các dịch vụ thông tin khác
6390|Hoạt động cổng tìm kiếm web và các dịch vụ thông tin khác
L|HOẠT ĐỘNG TÀI CHÍNH, NGÂN HÀNG VÀ BẢO HIỂM
64|Hoạt động dịch vụ tài chính (trừ bảo hiểm và hoạt động quỹ hưu trí)
641|Hoạt động trung gian tiền tệ
6411|Hoạt động Ngân hàng trung ương
6419|Hoạt động trung gian tiền tệ khác
642|Hoạt động công ty nắm giữ tài sản và các kênh dẫn vốn
6421|Hoạt động công ty nắm giữ tài sản
6422|Hoạt động của các kênh dẫn vốn
643|Hoạt động quỹ tín thác, các quỹ và các tổ chức tài chính khác
6431|Hoạt động quỹ thị trường tiền tệ
6432|Hoạt động quỹ đầu tư phi thị trường tiền tệ
6433|Hoạt động quỹ tín thác, tài sản và tài khoản đại lý
649|Hoạt động dịch vụ tài chính khác (trừ bảo hiểm và hoạt động quỹ hưu trí)
6491|Hoạt động cho thuê tài chính
6492|Hoạt động tài trợ thương mại quốc tế
6493|Hoạt động bao thanh toán
6494|Hoạt động chứng khoán hóa
6495|Hoạt động cấp tín dụng khác
6499|Hoạt động dịch vụ tài chính khác chưa được phân vào đâu (trừ bảo hiểm và hoạt động quỹ hưu trí)
65|Bảo hiểm, tái bảo hiểm và hoạt động quỹ hưu trí (trừ bảo đảm xã hội bắt buộc)
651|Bảo hiểm
6511|Bảo hiểm nhân thọ
6512|Bảo hiểm phi nhân thọ
6513|Bảo hiểm sức khỏe
652|Tái bảo hiểm
6520|Tái bảo hiểm
653|Hoạt động quỹ hưu trí
6530|Hoạt động quỹ hưu trí
66|Hoạt động tài chính khác
661|Hoạt động hỗ trợ dịch vụ tài chính (trừ bảo hiểm và hoạt động quỹ hưu trí)
6611|Quản lý thị trường tài chính
6612|Môi giới hợp đồng hàng hóa và chứng khoán
6619|Hoạt động hỗ trợ dịch vụ tài chính chưa được phân vào đâu
662|Hoạt động hỗ trợ bảo hiểm và quỹ hưu trí
6621|Đánh giá rủi ro và thiệt hại
6622|Hoạt động của đại lý và môi giới bảo hiểm
6629|Hoạt động hỗ trợ khác cho bảo hiểm và quỹ hưu trí
663|Hoạt động quản lý quỹ
6630|Hoạt động quản lý quỹ
M|HOẠT ĐỘNG KINH DOANH BẤT ĐỘNG SẢN
68|Hoạt động kinh doanh bất động sản
681|Kinh doanh bất động sản, quyền sử dụng đất thuộc chủ sở hữu, chủ sử dụng hoặc đi thuê
6810|Kinh doanh bất động sản, quyền sử dụng đất thuộc chủ sở hữu, chủ sử dụng hoặc đi thuê
682|Hoạt động bất động sản trên cơ sở phí hoặc hợp đồng
6821|Dịch vụ trung gian cho hoạt động bất động sản
6829|Hoạt động bất động sản khác trên cơ sở phí hoặc hợp đồng
N|HOẠT ĐỘNG CHUYÊN MÔN, KHOA HỌC VÀ CÔNG NGHỆ
69|Hoạt động pháp luật, kế toán và kiểm toán
691|Hoạt động pháp luật
6910|Hoạt động pháp luật
692|Hoạt động liên quan đến kế toán, kiểm toán và tư vấn về thuế
6920|Hoạt động liên quan đến kế toán, kiểm toán và tư vấn về thuế
70|Hoạt động của trụ sở văn phòng; hoạt động tư vấn quản lý
701|Hoạt động của trụ sở văn phòng
7010|Hoạt động của trụ sở văn phòng
702|Hoạt động tư vấn quản lý kinh doanh và hoạt động tư vấn quản lý khác
7020|Hoạt động tư vấn quản lý kinh doanh và hoạt động tư vấn quản lý khác
71|Hoạt động kiến trúc; kiểm tra và phân tích kỹ thuật
711|Hoạt động kiến trúc và tư vấn kỹ thuật có liên quan
7110|Hoạt động kiến trúc và tư vấn kỹ thuật có liên quan
712|Kiểm tra và phân tích kỹ thuật
7120|Kiểm tra và phân tích kỹ thuật
72|Nghiên cứu khoa học và phát triển công nghệ
721|Nghiên cứu khoa học và phát triển công nghệ trong lĩnh vực khoa học tự nhiên và kỹ thuật
7211|Nghiên cứu khoa học và phát triển công nghệ trong lĩnh vực khoa học tự nhiên
7212|Nghiên cứu khoa học và phát triển công nghệ trong lĩnh vực khoa học kỹ thuật và công nghệ
7213|Nghiên cứu khoa học và phát triển công nghệ trong lĩnh vực khoa học y, dược
7214|Nghiên cứu khoa học và phát triển công nghệ trong lĩnh vực khoa học nông nghiệp
722|Nghiên cứu khoa học và phát triển công nghệ trong lĩnh vực khoa học xã hội và nhân văn
7221|Nghiên cứu khoa học và phát triển công nghệ trong lĩnh vực khoa học xã hội
7222|Nghiên cứu khoa học và phát triển công nghệ trong lĩnh vực khoa học nhân văn
73|Quảng cáo, nghiên cứu thị trường và quan hệ công chúng
731|Quảng cáo
7310|Quảng cáo
732|Nghiên cứu thị trường và thăm dò dư luận
7320|Nghiên cứu thị trường và thăm dò dư luận
733|Hoạt động quan hệ công chúng
7330|Hoạt động quan hệ công chúng
74|Hoạt động chuyên môn, khoa học và công nghệ khác
741|Hoạt động thiết kế chuyên dụng
7410|Hoạt động thiết kế chuyên dụng
742|Hoạt động nhiếp ảnh
7420|Hoạt động nhiếp ảnh
743|Hoạt động phiên dịch
7430|Hoạt động phiên dịch
749|Hoạt động chuyên môn, khoa học và công nghệ khác chưa được phân vào đâu
7491|Hoạt động môi giới và tiếp thị bằng sáng chế
7499|Hoạt động chuyên môn, khoa học và công nghệ khác còn lại chưa được phân vào đâu
75|Hoạt động thú y
750|Hoạt động thú y
7500|Hoạt động thú y
O|HOẠT ĐỘNG HÀNH CHÍNH VÀ DỊCH VỤ HỖ TRỢ
77|Cho thuê hoạt động
771|Cho thuê xe có động cơ
7710|Cho thuê xe có động cơ
772|Cho thuê đồ dùng cá nhân và gia đình
7721|Cho thuê thiết bị thể thao, vui chơi giải trí
7729|Cho thuê đồ dùng cá nhân và gia đình khác
773|Cho thuê máy móc, thiết bị và đồ dùng hữu hình khác không kèm người điều khiển
7730|Cho thuê máy móc, thiết bị và đồ dùng hữu hình khác không kèm người điều khiển
774|Cho thuê tài sản vô hình phi tài chính
7740|Cho thuê tài sản vô hình phi tài chính
775|Hoạt động dịch vụ trung gian cho thuê đồ dùng hữu hình và tài sản vô hình phi tài chính
7750|Hoạt động dịch vụ trung gian cho thuê đồ dùng hữu hình và tài sản vô hình phi tài chính
78|Hoạt động dịch vụ lao động và việc làm
781|Hoạt động của các trung tâm giới thiệu việc làm
7810|Hoạt động của các trung tâm giới thiệu việc làm
782|Cung ứng lao động tạm thời và nguồn nhân lực khác
7821|Cung ứng lao động tạm thời
7822|Cung ứng nguồn nhân lực khác
79|Hoạt động của các đại lý lữ hành, kinh doanh tua du lịch và hoạt động liên quan đến du lịch khác
791|Hoạt động của các đại lý lữ hành, kinh doanh tua du lịch
7911|Đại lý lữ hành
7912|Điều hành tua du lịch
799|Hoạt động liên quan đến du lịch khác
7990|Hoạt động liên quan đến du lịch khác
80|Hoạt động điều tra bảo đảm an toàn
801|Hoạt động điều tra bảo đảm an toàn
8011|Dịch vụ điều tra và hoạt động bảo vệ tư nhân
8019|Dịch vụ bảo đảm an toàn khác
81|Hoạt động dịch vụ vệ sinh nhà cửa, công trình và cảnh quan
811|Dịch vụ hỗ trợ tổng hợp
8110|Dịch vụ hỗ trợ tổng hợp
812|Dịch vụ vệ sinh
8121|Vệ sinh chung nhà cửa
8129|Dịch vụ vệ sinh khác
813|Dịch vụ cảnh quan
8130|Dịch vụ cảnh quan
82|Hoạt động hành chính, hỗ trợ văn phòng và các hoạt động hỗ trợ kinh doanh khác
821|Hoạt động hành chính và hỗ trợ văn phòng
8210|Hoạt động hành chính và hỗ trợ văn phòng
822|Hoạt động dịch vụ liên quan đến các cuộc gọi
8220|Hoạt động dịch vụ liên quan đến các cuộc gọi
823|Tổ chức giới thiệu và xúc tiến thương mại
8230|Tổ chức giới thiệu và xúc tiến thương mại
824|Hoạt động dịch vụ trung gian cho các hoạt động dịch vụ hỗ trợ kinh doanh chưa được phân vào đâu (trừ trung gian tài chính)
8240|Hoạt động dịch vụ trung gian cho các hoạt động dịch vụ hỗ trợ kinh doanh chưa được phân vào đâu (trừ trung gian tài chính)
829|Hoạt động dịch vụ hỗ trợ kinh doanh khác chưa được phân vào đâu
8291|Hoạt động dịch vụ hỗ trợ thanh toán, tín dụng
8292|Dịch vụ đóng gói
8299|Hoạt động dịch vụ hỗ trợ kinh doanh khác còn lại chưa được phân vào đâu
P|HOẠT ĐỘNG CỦA ĐẢNG CỘNG SẢN, TỔ CHỨC CHÍNH TRỊ - XÃ HỘI, QUẢN LÝ NHÀ NƯỚC, AN NINH QUỐC PHÒNG; BẢO ĐẢM XÃ HỘI BẮT BUỘC
84|Hoạt động của Đảng Cộng sản, tổ chức chính trị - xã hội, quản lý nhà nước, an ninh quốc phòng, đối ngoại; bảo đảm xã hội bắt buộc
841|Hoạt động của Đảng Cộng sản, tổ chức chính trị - xã hội, quản lý nhà nước và quản lý chính sách kinh tế, xã hội, môi trường
8411|Hoạt động của Đảng Cộng sản, tổ chức chính trị - xã hội, hoạt động quản lý nhà nước nói chung và kinh tế tổng hợp
8412|Hoạt động quản lý nhà nước trong các lĩnh vực y tế, giáo dục, văn hóa và các dịch vụ xã hội khác (trừ môi trường và bảo đảm xã hội bắt buộc)
8413|Hoạt động quản lý nhà nước trong lĩnh vực môi trường
8414|Hoạt động quản lý nhà nước trong các lĩnh vực kinh tế chuyên ngành
842|Hoạt động phục vụ chung cho toàn đất nước
8421|Hoạt động đối ngoại
8422|Hoạt động quốc phòng
8423|Hoạt động an ninh, trật tự an toàn xã hội
843|Hoạt động bảo đảm xã hội bắt buộc
8430|Hoạt động bảo đảm xã hội bắt buộc
Q|GIÁO DỤC VÀ ĐÀO TẠO
85|Giáo dục và đào tạo
851|Giáo dục mầm non
8511|Giáo dục nhà trẻ
8512|Giáo dục mẫu giáo
852|Giáo dục phổ thông
8521|Giáo dục tiểu học
8522|Giáo dục trung học cơ sở
8523|Giáo dục trung học phổ thông
853|Giáo dục nghề nghiệp
8531|Đào tạo sơ cấp
8532|Đào tạo trung cấp
8533|Đào tạo cao đẳng
854|Giáo dục đại học
8541|Đào tạo đại học
8542|Đào tạo thạc sỹ
8543|Đào tạo tiến sỹ
855|Giáo dục khác
8551|Giáo dục thể thao và giải trí
8552|Giáo dục văn hóa nghệ thuật
8553|Hoạt động đào tạo sử dụng phương tiện vận tải phi thương mại
8554|Giáo dục dự bị đại học
8559|Giáo dục khác chưa được phân vào đâu
856|Hoạt động hỗ trợ giáo dục
8561|Hoạt động dịch vụ trung gian cho các khóa học và gia sư
8569|Hoạt động hỗ trợ giáo dục khác
R|Y TẾ VÀ HOẠT ĐỘNG TRỢ GIÚP XÃ HỘI
86|Hoạt động y tế
861|Hoạt động của các bệnh viện, trạm y tế
8610|Hoạt động của các bệnh viện, trạm y tế
862|Hoạt động của các phòng khám đa khoa, chuyên khoa và nha khoa
8620|Hoạt động của các phòng khám đa khoa, chuyên khoa và nha khoa
869|Hoạt động y tế khác
8691|Hoạt động dịch vụ trung gian cho các dịch vụ y tế, nha khoa và dịch vụ y tế khác
8692|Hoạt động y tế dự phòng
8693|Hoạt động của hệ thống cơ sở chỉnh hình, phục hồi chức năng
8699|Hoạt động y tế khác chưa được phân vào đâu
87|Hoạt động chăm sóc, điều dưỡng tập trung
871|Hoạt động của các cơ sở nuôi dưỡng, điều dưỡng
8710|Hoạt động của các cơ sở nuôi dưỡng, điều dưỡng
872|Hoạt động chăm sóc sức khoẻ người khuyết tật trí tuệ, thần kinh, tâm thần và người nghiện
8720|Hoạt động chăm sóc sức khoẻ người khuyết tật trí tuệ, thần kinh, tâm thần và người nghiện
873|Hoạt động chăm sóc sức khoẻ người có công, người già và người khuyết tật không có khả năng tự chăm sóc
8730|Hoạt động chăm sóc sức khoẻ người có công, người già và người khuyết tật không có khả năng tự chăm sóc
879|Hoạt động chăm sóc tập trung khác
8791|Hoạt động dịch vụ trung gian cho các hoạt động chăm sóc tập trung
8799|Hoạt động chăm sóc tập trung khác chưa được phân vào đâu
88|Hoạt động trợ giúp xã hội không tập trung
881|Hoạt động trợ giúp xã hội không tập trung đối với người có công, thương bệnh binh, người già và người khuyết tật
8810|Hoạt động trợ giúp xã hội không tập trung đối với người có công, thương bệnh binh, người già và người khuyết tật
889|Hoạt động trợ giúp xã hội không tập trung khác
8890|Hoạt động trợ giúp xã hội không tập trung khác
S|NGHỆ THUẬT, THỂ THAO VÀ GIẢI TRÍ
90|Hoạt động sáng tạo nghệ thuật và biểu diễn nghệ thuật
901|Hoạt động sáng tạo nghệ thuật
9011|Hoạt động sáng tác văn học và sáng tác âm nhạc
9012|Hoạt động sáng tạo nghệ thuật thị giác
9019|Hoạt động sáng tạo nghệ thuật khác
902|Hoạt động biểu diễn nghệ thuật
9020|Hoạt động biểu diễn nghệ thuật
903|Hoạt động hỗ trợ sáng tạo nghệ thuật và biểu diễn nghệ thuật
9031|Hoạt động của cơ sở và địa điểm nghệ thuật
9039|Hoạt động hỗ trợ khác cho sáng tạo nghệ thuật và biểu diễn nghệ thuật
91|Hoạt động của thư viện, lưu trữ, bảo tàng và các hoạt động văn hóa khác
911|Hoạt động thư viện và lưu trữ
9111|Hoạt động thư viện
9112|Hoạt động lưu trữ
912|Hoạt động bảo tàng, sưu tập, di tích và di sản
9121|Hoạt động bảo tàng và sưu tập
9122|Hoạt động di tích lịch sử và di tích
913|Bảo tồn, phục hồi và các hoạt động hỗ trợ khác cho di sản văn hóa
9130|Bảo tồn, phục hồi và các hoạt động hỗ trợ khác cho di sản văn hóa
914|Hoạt động của các vườn bách thảo, bách thú và khu bảo tồn thiên nhiên
9141|Hoạt động của các vườn bách thảo và bách thú
9142|Hoạt động của khu bảo tồn thiên nhiên
92|Hoạt động xổ số, cá cược và đánh bạc
920|Hoạt động xổ số, cá cược và đánh bạc
9200|Hoạt động xổ số, cá cược và đánh bạc
93|Hoạt động thể thao, vui chơi và giải trí
931|Hoạt động thể thao
9311|Hoạt động của các cơ sở thể thao
9312|Hoạt động của các câu lạc bộ thể thao
9319|Hoạt động thể thao khác
932|Hoạt động vui chơi giải trí
9321|Hoạt động của các công viên vui chơi và công viên theo chủ đề
9329|Hoạt động vui chơi giải trí khác
T|HOẠT ĐỘNG DỊCH VỤ KHÁC
94|Hoạt động của các hiệp hội, tổ chức khác
941|Hoạt động của các hiệp hội kinh doanh, nghiệp chủ và nghề nghiệp
9411|Hoạt động của các hiệp hội kinh doanh và nghiệp chủ
9412|Hoạt động của các hội nghề nghiệp
942|Hoạt động của công đoàn
9420|Hoạt động của công đoàn
949|Hoạt động của các tổ chức khác
9491|Hoạt động của các tổ chức tôn giáo
9499|Hoạt động của các tổ chức khác chưa được phân vào đâu
95|Sửa chữa, bảo dưỡng máy tính, đồ dùng cá nhân và gia đình, ô tô, mô tô, xe máy và xe có động cơ khác
951|Sửa chữa, bảo dưỡng máy tính, thiết bị thông tin và truyền thông
9510|Sửa chữa, bảo dưỡng máy tính, thiết bị thông tin và truyền thông
952|Sửa chữa, bảo dưỡng đồ dùng cá nhân và gia đình
9521|Sửa chữa, bảo dưỡng thiết bị nghe nhìn điện tử gia dụng
9522|Sửa chữa, bảo dưỡng thiết bị, đồ dùng gia đình
9523|Sửa chữa, bảo dưỡng giày, dép, hàng da và giả da
9524|Sửa chữa, bảo dưỡng giường, tủ, bàn, ghế và đồ nội thất tương tự
9529|Sửa chữa, bảo dưỡng xe đạp, đồng hồ, đồ dùng cá nhân và gia đình khác chưa được phân vào đâu
953|Sửa chữa, bảo dưỡng ô tô, mô tô, xe máy và xe có động cơ khác
9531|Sửa chữa, bảo dưỡng ô tô và xe có động cơ khác
9532|Sửa chữa, bảo dưỡng mô tô, xe máy
954|Hoạt động dịch vụ trung gian cho sửa chữa, bảo dưỡng máy tính, đồ dùng cá nhân và gia đình, ô tô, mô tô, xe máy và xe có động cơ khác
9540|Hoạt động dịch vụ trung gian cho sửa chữa, bảo dưỡng máy tính, đồ dùng cá nhân và gia đình, ô tô, mô tô, xe máy và xe có động cơ khác
96|Hoạt động dịch vụ phục vụ cá nhân
961|Giặt là, làm sạch các sản phẩm dệt và lông thú
9610|Giặt là, làm sạch các sản phẩm dệt và lông thú
962|Dịch vụ làm tóc, chăm sóc sắc đẹp, spa và các hoạt động tương tự
9621|Dịch vụ làm tóc
9622|Dịch vụ chăm sóc sắc đẹp và các hoạt động làm đẹp khác
9623|Dịch vụ spa và xông hơi
963|Hoạt động dịch vụ phục vụ tang lễ và các dịch vụ liên quan
9630|Hoạt động dịch vụ phục vụ tang lễ và các dịch vụ liên quan
964|Hoạt động trung gian cho dịch vụ cá nhân
9640|Hoạt động trung gian cho dịch vụ cá nhân
969|Hoạt động dịch vụ phục vụ cá nhân khác
9690|Hoạt động dịch vụ phục vụ cá nhân khác
U|HOẠT ĐỘNG LÀM THUÊ CÁC CÔNG VIỆC TRONG CÁC HỘ GIA ĐÌNH, SẢN XUẤT SẢN PHẨM VẬT CHẤT VÀ DỊCH VỤ TỰ TIÊU DÙNG CỦA HỘ GIA ĐÌNH
97|Hoạt động làm thuê công việc gia đình trong các hộ gia đình
970|Hoạt động làm thuê công việc gia đình trong các hộ gia đình
9700|Hoạt động làm thuê công việc gia đình trong các hộ gia đình
98|Hoạt động sản xuất sản phẩm vật chất và dịch vụ tự tiêu dùng của hộ gia đình
981|Hoạt động sản xuất các sản phẩm vật chất tự tiêu dùng của hộ gia đình
9810|Hoạt động sản xuất các sản phẩm vật chất tự tiêu dùng của hộ gia đình
982|Hoạt động sản xuất các sản phẩm dịch vụ tự tiêu dùng của hộ gia đình
9820|Hoạt động sản xuất các sản phẩm dịch vụ tự tiêu dùng của hộ gia đình
V|HOẠT ĐỘNG CỦA CÁC TỔ CHỨC VÀ CƠ QUAN QUỐC TẾ
99|Hoạt động của các tổ chức và cơ quan quốc tế
990|Hoạt động của các tổ chức và cơ quan quốc tế
9900|Hoạt động của các tổ chức và cơ quan quốc tế`;

/**
 * Lines that are widely known to want conditions met before one starts: appendix IV of the Law on Investment
 * 143/2025/QH15 was not read for it, so neither is the list whole nor is any entry of it sure.
 */
export const CONDITIONAL_LINES = {
  law: "143/2025/QH15",
  article: "Phụ lục IV",
  from: "2026-07-01",
  verification: "unverified",
  codes: [
    "1811", // printing
    "2100", // medicines
    "2520", // weapons
    "3511", // electricity
    "3512",
    "3513",
    "4634", // tobacco
    "4724",
    "4730", // fuel
    "4772", // pharmacies
    "4922", // coaches
    "4931", // taxis
    "4932",
    "4933", // haulage
    "5110", // airlines
    "5120",
    "5510", // lodging
    "5811", // publishing
    "5821", // games
    "6110", // telecommunications
    "6190",
    "6419", // banks
    "6511", // insurers
    "6512",
    "6513",
    "6520",
    "6612", // securities brokers
    "6622", // insurance agents
    "6810", // real estate
    "6821", // estate agents
    "6910", // lawyers, notaries
    "6920", // accountants, auditors
    "7110", // architects
    "7810", // employment agencies
    "7821", // temporary work
    "7911", // travel agents
    "7912", // tours
    "8011", // guards
    "8511", // nurseries, schools, training
    "8512",
    "8521",
    "8522",
    "8523",
    "8531",
    "8532",
    "8533",
    "8610", // hospitals
    "8620", // clinics
    "9200", // lotteries, betting
    "9623", // spas, saunas
  ],
} as const;

/** What people call their trade, for the lines whose official names say it otherwise. */
export const EVERYDAY: Readonly<Record<string, string>> = {
  "1071": "làm bánh mì, bánh ngọt, bánh kem",
  "4101": "xây nhà ở, thầu xây dựng nhà",
  "4330": "sơn nhà, lát nền, ốp gạch, hoàn thiện nội thất",
  "4711": "tạp hóa, cửa hàng tiện lợi, siêu thị mini, bán hàng khô",
  "4752": "bán vật liệu xây dựng, sắt thép, sơn, điện nước",
  "4761": "hiệu sách, văn phòng phẩm, bán đồ dùng học sinh",
  "4771": "bán quần áo, shop thời trang, giày dép, túi xách",
  "4772": "hiệu thuốc, nhà thuốc, bán mỹ phẩm, bán dụng cụ y tế",
  "5510": "khách sạn, nhà nghỉ",
  "5520": "homestay, cho thuê phòng ngắn ngày",
  "5590": "nhà trọ, ký túc xá, cho thuê phòng trọ",
  "5610": "quán ăn, quán phở, quán bún, nhà hàng, cơm bình dân, đồ ăn nhanh",
  "5621": "nấu cỗ, tiệc lưu động, nấu tiệc cưới",
  "5630": "quán cà phê, quán nước, trà sữa, quán bia, quán rượu, giải khát",
  "6219": "làm phần mềm, làm ứng dụng, viết phần mềm, làm trang web",
  "7310": "chạy quảng cáo, làm biển quảng cáo, truyền thông",
  "8559": "dạy thêm, trung tâm ngoại ngữ, dạy kỹ năng, lớp nhạc",
  "9531": "sửa ô tô, gara, rửa ô tô",
  "9532": "sửa xe máy, rửa xe máy",
  "9621": "cắt tóc, gội đầu, tiệm tóc, hớt tóc",
  "9622": "spa, làm móng, nail, trang điểm, chăm sóc da",
};
