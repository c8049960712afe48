/** Made by training/train-older.ts; not to be edited. */
import type { OlderData } from './older.ts';

export const older: OlderData = {
	model: '460715960a9af1d35a5305066036150ccbbbb5822fb1b3d075f3217d94aa50ab',
	titles: '28228665c69d17d55af6640cc58980da2c7801c66137ea1fe602ab61d8f76f0a',
	weights:
		'e!C *    P!e!7 )    Hk!5      8^!-      Ja!7 !    <k!5 #    Hk!7 !    D^!+ .    >i!5      @e!7 #    8W!+      <g!5 +    T!m!;      B^!3 !    >i!; !    4W!1 !    F^!1 !    >e!3 !    ;e!1 !    De!- (    Fi!) &    Da!5 #    N^!  %    P!o!1 %    :g!5      BU!+ (    _!U!- %    X!a!1 %    >a!+ *    Bg!1 !    Hk!/ %    Ha!1 !    Fc!3      >^!+ *    Hc!/ !    LS!3 !    4i!1      Na!- *    Jc!5      @k!7 #    :a!- .    F[!3 !    He!3      De!5 !    :^!3 *    Fg!/ (    De!3 %    Be!1 %    Hm!7 #    >k!5 #    B^!1 !    F^!1 (    Fa!3 %    Hc!/ *    Ja!+ *    Be!7 #    @a!3 #    Ha!1 %    P!c!+ >    8g!1      @k!= !    8e!9 )    4a!/      Bc!5 (    4e!/ %    >^!3 !    Fa!3 *    6i!1 *    @Y!+ )    HU!9 )    H?3 !    4c!; (    4[!9 %    @k!/ (    >i!5 %    4U!1 (    H^!3 .    %e!E !    #g!1 *    :^!3 !    >c!9 #    Jk!= %    @i!/ %    <^!1 (    @e!5      :^!1 %    Bg!1 ,    Bc!1 *    JY!A /    Da!= !    6c!7 #    >a!7 &    R!m!9 )    @g!; !    Fm!; #    >g!+ *    4c!1 #    :g!- #    >k!/ *    <i!1 .    2Y!5      JU!# 8    @[!- (    @e!7 &    Fk!+ (    0Q!3 !    ,e!7 (    @e!- %    @^!/ ,    Ba!+ *    Dc!3 &    @c!/ ,    V!i!/ *    2i!/ !    :m!- (    :e!3 !    Hc!7 )    :e!9 &    Fa!/ (    V![!5 !    4U!9 %    DW!; (    6[!7 (    <Y!5 +    Bi!1 (    ,[!- *    4U!7 #    4Y!5 #    8a!; )    4KQ! A    6c!3 !    Z![!3 !    D^!9 &    <e!= +    8W!; !    2g!7 !    @[!A !    0a!= !    %^!7 !    @W!9 !    De!5      6c!7      :g!7      .i!7      0g!- (    4e!5      BY!+ *    h!a!9 ,    2e!3      8[!; )    :[!/ &    :a!1 #    8[!/ .    0e!3 .    2^!& #    6Y!1 %    HM; !    @[!; #    0a!9      .W!- (    >[!+ ,    >a!;      4W!/ %    JU!5 #    @a!7 .    2',
	enough: -0.7,
};
