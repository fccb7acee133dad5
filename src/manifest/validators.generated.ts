// @ts-nocheck
/** Validators of the schemas, written by `npm run generate`: not edited by hand. */
var Ge=(t,a)=>()=>{try{return a||t((a={exports:{}}).exports,a),a.exports}catch(A){throw a=0,A}};var Qe=Ge(Ue=>{"use strict";Object.defineProperty(Ue,"__esModule",{value:!0});function Je(t){let a=t.length,A=0,
v=0,P;for(;v<a;)A++,P=t.charCodeAt(v++),P>=55296&&P<=56319&&v<a&&(P=t.charCodeAt(v),(P&64512)===56320&&v++);return A}
Ue.default=Je;Je.code='require("ajv/dist/runtime/ucs2length").default'});var et=Ge((Nt,Xe)=>{"use strict";Xe.exports=function t(a,A){if(a===A)return!0;if(a&&A&&typeof a=="object"&&typeof A==
"object"){if(a.constructor!==A.constructor)return!1;var v,P,e;if(Array.isArray(a)){if(v=a.length,v!=A.length)return!1;
for(P=v;P--!==0;)if(!t(a[P],A[P]))return!1;return!0}if(a.constructor===RegExp)return a.source===A.source&&a.flags===
A.flags;if(a.valueOf!==Object.prototype.valueOf)return a.valueOf()===A.valueOf();if(a.toString!==Object.prototype.
toString)return a.toString()===A.toString();if(e=Object.keys(a),v=e.length,v!==Object.keys(A).length)return!1;
for(P=v;P--!==0;)if(!Object.prototype.hasOwnProperty.call(A,e[P]))return!1;for(P=v;P--!==0;){var s=e[P];if(!t(
a[s],A[s]))return!1}return!0}return a!==a&&A!==A}});var st=Ge(Ke=>{"use strict";Object.defineProperty(Ke,"__esModule",{value:!0});var tt=et();tt.code='require("aj\
v/dist/runtime/equal").default';Ke.default=tt});var jt=pt,Y={type:"object",required:["apiVersion","kind","metadata"],additionalProperties:!1,properties:{apiVersion:{
$ref:"definitions.json#/definitions/apiVersion"},kind:{const:"Project"},metadata:{$ref:"definitions.json#/defi\
nitions/projectMetadata"},spec:{$ref:"#/definitions/projectSpec"}},definitions:{projectSpec:{type:"object",additionalProperties:!1,
properties:{description:{type:"string",maxLength:1e3,default:""},repository:{$ref:"definitions.json#/definitio\
ns/repository"},path:{type:"string",pattern:"^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$",maxLength:2e3,"x-orca-message":"\
must be an absolute path"},suspend:{type:"boolean",default:!1},limits:{type:"object",additionalProperties:!1,properties:{
maxConcurrentRuns:{type:"integer",minimum:1,maximum:1e5},maxOpenPullRequests:{type:"integer",minimum:1,maximum:1e5}}},
budget:{type:"object",additionalProperties:!1,properties:{usdPerDay:{$ref:"#/definitions/usd"},tokensPerDay:{$ref:"\
#/definitions/tokens"},usdPerTask:{$ref:"#/definitions/usd"},tokensPerTask:{$ref:"#/definitions/tokens"}}},pullRequests:{
type:"object",additionalProperties:!1,properties:{draft:{type:"boolean",default:!1},labels:{type:"array",items:{
type:"string",minLength:1,maxLength:50},uniqueItems:!0,maxItems:100},reviewers:{type:"array",items:{$ref:"#/de\
finitions/reviewer"},uniqueItems:!0,maxItems:15},assignees:{type:"array",items:{$ref:"#/definitions/account"},
uniqueItems:!0,maxItems:10},merge:{type:"string",enum:["never"],"x-orca-later":["whenGreen"],default:"never"},
closeOnPrune:{type:"boolean",default:!0}}},protectedPaths:{type:"array",items:{$ref:"definitions.json#/definit\
ions/glob"},uniqueItems:!0,maxItems:1e3},checks:{$ref:"definitions.json#/definitions/checks"},modelAliases:{$ref:"\
definitions.json#/definitions/modelAliases"},agents:!1,toolPresets:!1,mcpServers:!1,notifications:!1,triggers:!1},
allOf:[{not:{required:["repository","path"]},"x-orca-message":'"repository" and "path" exclude each other: kee\
p one of them'}]},usd:{type:"number",minimum:.01,maximum:1e7},tokens:{type:"integer",minimum:1,maximum:1e12},account:{
type:"string",pattern:"^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$",maxLength:100,"x-orca-message":'must be the n\
ame of an account, without "@"'},reviewer:{type:"string",pattern:"^[A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-\
Za-z0-9_.]*)?$",maxLength:100,"x-orca-message":'must be the name of an account without "@", or organisation/te\
am'}}},ye={const:"orca.dev/v1alpha1"},de={type:"object",required:["name"],additionalProperties:!1,properties:{
name:{$ref:"#/definitions/name"},labels:{$ref:"#/definitions/labels"},annotations:{$ref:"#/definitions/annotat\
ions"}}},x={type:"string",pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",maxLength:63,"x-orca-message":'must be low\
er-case letters, digits and "-", start and end with a letter or digit, and have at most 63 characters'},b=Qe().
default,D=new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","u"),$={type:"object",propertyNames:{$ref:"#/definition\
s/labelKey"},additionalProperties:{type:"string",pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",maxLength:63,
"x-orca-message":'must be at most 63 letters, digits, "-", "_" and ".", and start and end with a letter or dig\
it'}},ee={pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",maxLength:253,
"x-orca-message":'must be letters, digits, "-", "_" and ".", with an optional DNS prefix before a "/"'},ge=new RegExp(
"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$","u"),Me=new RegExp("^([A-Za-z0-\
9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$","u");function F(t,{instancePath:a="",parentData:A,parentDataProperty:v,rootData:P=t}={}){
let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let i in t){let c=s;if(typeof i=="string"){if(b(
i)>253){let l={instancePath:a,schemaPath:"#/definitions/labelKey/maxLength",keyword:"maxLength",params:{limit:253},
message:"must NOT have more than 253 characters",schema:253,parentSchema:ee,data:i,propertyName:i};e===null?e=
[l]:e.push(l),s++}if(!ge.test(i)){let l={instancePath:a,schemaPath:"#/definitions/labelKey/pattern",keyword:"p\
attern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'\
must match pattern "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([\
a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:ee,data:i,propertyName:i};
e===null?e=[l]:e.push(l),s++}}var p=c===s;if(!p){let l={instancePath:a,schemaPath:"#/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:i},message:"property name must be valid",schema:$.propertyNames,parentSchema:$,
data:t};e===null?e=[l]:e.push(l),s++}}for(let i in t){let c=t[i];if(typeof c=="string"){if(b(c)>63){let l={instancePath:a+
"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",
params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:$.additionalProperties,
data:c};e===null?e=[l]:e.push(l),s++}if(!Me.test(c)){let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9]([-A-Za-z0-9\
_.]*[A-Za-z0-9])?)?$"},message:'must match pattern "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"',schema:"^(\
[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:$.additionalProperties,data:c};e===null?e=[l]:e.push(
l),s++}}else{let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProper\
ties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.additionalProperties.type,parentSchema:$.
additionalProperties,data:c};e===null?e=[l]:e.push(l),s++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:$.type,parentSchema:$,data:t};e===null?e=[i]:e.push(
i),s++}return F.errors=e,s===0}var oe={type:"object",propertyNames:{$ref:"#/definitions/labelKey"},additionalProperties:{
type:"string",maxLength:65536}};function H(t,{instancePath:a="",parentData:A,parentDataProperty:v,rootData:P=t}={}){
let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let i in t){let c=s;if(typeof i=="string"){if(b(
i)>253){let l={instancePath:a,schemaPath:"#/definitions/labelKey/maxLength",keyword:"maxLength",params:{limit:253},
message:"must NOT have more than 253 characters",schema:253,parentSchema:ee,data:i,propertyName:i};e===null?e=
[l]:e.push(l),s++}if(!ge.test(i)){let l={instancePath:a,schemaPath:"#/definitions/labelKey/pattern",keyword:"p\
attern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'\
must match pattern "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([\
a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:ee,data:i,propertyName:i};
e===null?e=[l]:e.push(l),s++}}var p=c===s;if(!p){let l={instancePath:a,schemaPath:"#/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:i},message:"property name must be valid",schema:oe.propertyNames,parentSchema:oe,
data:t};e===null?e=[l]:e.push(l),s++}}for(let i in t){let c=t[i];if(typeof c=="string"){if(b(c)>65536){let l={
instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"\
maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:oe.
additionalProperties,data:c};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:a+"/"+i.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:oe.additionalProperties.type,parentSchema:oe.additionalProperties,data:c};e===null?e=[l]:
e.push(l),s++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:oe.type,parentSchema:oe,data:t};e===null?e=[i]:e.push(i),s++}return H.errors=e,s===0}function ke(t,{
instancePath:a="",parentData:A,parentDataProperty:v,rootData:P=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&
!Array.isArray(t)){if(t.name===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'",schema:de.required,parentSchema:de,data:t};
e===null?e=[p]:e.push(p),s++}for(let p in t)if(!(p==="name"||p==="labels"||p==="annotations")){let i={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must\
 NOT have additional properties",schema:!1,parentSchema:de,data:t};e===null?e=[i]:e.push(i),s++}if(t.name!==void 0){
let p=t.name;if(typeof p=="string"){if(b(p)>63){let i={instancePath:a+"/name",schemaPath:"#/definitions/name/m\
axLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:x,
data:p};e===null?e=[i]:e.push(i),s++}if(!D.test(p)){let i={instancePath:a+"/name",schemaPath:"#/definitions/na\
me/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,data:p};e===null?e=[
i]:e.push(i),s++}}else{let i={instancePath:a+"/name",schemaPath:"#/definitions/name/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:x.type,parentSchema:x,data:p};e===null?e=[i]:e.push(i),s++}}t.labels!==
void 0&&(F(t.labels,{instancePath:a+"/labels",parentData:t,parentDataProperty:"labels",rootData:P})||(e=e===null?
F.errors:e.concat(F.errors),s=e.length)),t.annotations!==void 0&&(H(t.annotations,{instancePath:a+"/annotation\
s",parentData:t,parentDataProperty:"annotations",rootData:P})||(e=e===null?H.errors:e.concat(H.errors),s=e.length))}else{
let p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:de.
type,parentSchema:de,data:t};e===null?e=[p]:e.push(p),s++}return ke.errors=e,s===0}var z={type:"object",additionalProperties:!1,
properties:{description:{type:"string",maxLength:1e3,default:""},repository:{$ref:"definitions.json#/definitio\
ns/repository"},path:{type:"string",pattern:"^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$",maxLength:2e3,"x-orca-message":"\
must be an absolute path"},suspend:{type:"boolean",default:!1},limits:{type:"object",additionalProperties:!1,properties:{
maxConcurrentRuns:{type:"integer",minimum:1,maximum:1e5},maxOpenPullRequests:{type:"integer",minimum:1,maximum:1e5}}},
budget:{type:"object",additionalProperties:!1,properties:{usdPerDay:{$ref:"#/definitions/usd"},tokensPerDay:{$ref:"\
#/definitions/tokens"},usdPerTask:{$ref:"#/definitions/usd"},tokensPerTask:{$ref:"#/definitions/tokens"}}},pullRequests:{
type:"object",additionalProperties:!1,properties:{draft:{type:"boolean",default:!1},labels:{type:"array",items:{
type:"string",minLength:1,maxLength:50},uniqueItems:!0,maxItems:100},reviewers:{type:"array",items:{$ref:"#/de\
finitions/reviewer"},uniqueItems:!0,maxItems:15},assignees:{type:"array",items:{$ref:"#/definitions/account"},
uniqueItems:!0,maxItems:10},merge:{type:"string",enum:["never"],"x-orca-later":["whenGreen"],default:"never"},
closeOnPrune:{type:"boolean",default:!0}}},protectedPaths:{type:"array",items:{$ref:"definitions.json#/definit\
ions/glob"},uniqueItems:!0,maxItems:1e3},checks:{$ref:"definitions.json#/definitions/checks"},modelAliases:{$ref:"\
definitions.json#/definitions/modelAliases"},agents:!1,toolPresets:!1,mcpServers:!1,notifications:!1,triggers:!1},
allOf:[{not:{required:["repository","path"]},"x-orca-message":'"repository" and "path" exclude each other: kee\
p one of them'}]},ae={type:"number",minimum:.01,maximum:1e7},re={type:"integer",minimum:1,maximum:1e12},Pe={type:"\
string",pattern:"^[A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$",maxLength:100,"x-orca-message":'m\
ust be the name of an account without "@", or organisation/team'},be={type:"string",pattern:"^[A-Za-z0-9][-A-Z\
a-z0-9_.]*(\\[bot\\])?$",maxLength:100,"x-orca-message":'must be the name of an account, without "@"'},ie={type:"\
string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$",maxLength:1e3,"x-orca-message":'must be \
a path or glob relative to the root of the repository, with forward slashes and without ".."'},ue=Object.prototype.
hasOwnProperty,W=st().default,fe={type:"object",required:["url"],additionalProperties:!1,properties:{url:{$ref:"\
#/definitions/repositoryUrl"},branch:{$ref:"#/definitions/branch"}}},ne={type:"string",pattern:"^(https?://[^\\\
s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z\
0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$",maxLength:2e3,"x-orca-message":"must be https://host/p\
ath, git@host:path, ssh://host/path or an absolute path, without a user name and password for HTTPS"},C={type:"\
string",pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",
maxLength:200,"x-orca-message":"must be the name of a branch that Git accepts, without refs/heads/"},rt=new RegExp(
"^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\
\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$","u"),Fe=new RegExp("^(?![-/.])(?!.*(\\.\
\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$","u");function Se(t,{instancePath:a="",
parentData:A,parentDataProperty:v,rootData:P=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.url===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"u\
rl"},message:"must have required property 'url'",schema:fe.required,parentSchema:fe,data:t};e===null?e=[p]:e.push(
p),s++}for(let p in t)if(!(p==="url"||p==="branch")){let i={instancePath:a,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,
parentSchema:fe,data:t};e===null?e=[i]:e.push(i),s++}if(t.url!==void 0){let p=t.url;if(typeof p=="string"){if(b(
p)>2e3){let i={instancePath:a+"/url",schemaPath:"#/definitions/repositoryUrl/maxLength",keyword:"maxLength",params:{
limit:2e3},message:"must NOT have more than 2000 characters",schema:2e3,parentSchema:ne,data:p};e===null?e=[i]:
e.push(i),s++}if(!rt.test(p)){let i={instancePath:a+"/url",schemaPath:"#/definitions/repositoryUrl/pattern",keyword:"\
pattern",params:{pattern:"^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]\
*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"},message:'mu\
st match pattern "^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#\
]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"',schema:"^(https?://[\
^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za\
-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$",parentSchema:ne,data:p};e===null?e=[i]:e.push(i),s++}}else{
let i={instancePath:a+"/url",schemaPath:"#/definitions/repositoryUrl/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:ne.type,parentSchema:ne,data:p};e===null?e=[i]:e.push(i),s++}}if(t.branch!==void 0){
let p=t.branch;if(typeof p=="string"){if(b(p)>200){let i={instancePath:a+"/branch",schemaPath:"#/definitions/b\
ranch/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,
parentSchema:C,data:p};e===null?e=[i]:e.push(i),s++}if(!Fe.test(p)){let i={instancePath:a+"/branch",schemaPath:"\
#/definitions/branch/pattern",keyword:"pattern",params:{pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u002\
0\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"},message:'must match pattern "^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\\
{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"',schema:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\\
u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",parentSchema:C,data:p};e===null?e=[i]:e.push(i),
s++}}else{let i={instancePath:a+"/branch",schemaPath:"#/definitions/branch/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:C.type,parentSchema:C,data:p};e===null?e=[i]:e.push(i),s++}}}else{let p={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:fe.type,
parentSchema:fe,data:t};e===null?e=[p]:e.push(p),s++}return Se.errors=e,s===0}var se={type:"array",items:{$ref:"\
#/definitions/check"},maxItems:50},j={type:"object",additionalProperties:!1,properties:{name:{type:"string",minLength:1,
maxLength:100},fileExists:{type:"object",required:["paths"],additionalProperties:!1,properties:{paths:{type:"a\
rray",items:{$ref:"#/definitions/glob"},minItems:1,maxItems:100}}},command:{type:"object",required:["run"],additionalProperties:!1,
properties:{run:{type:"string",pattern:"\\S",maxLength:8192,"x-orca-message":"must be a command of at most 819\
2 characters"},timeoutSeconds:{type:"integer",minimum:1,maximum:86400,default:600}}},tests:!1,jsonSchema:!1,diff:!1,
critic:!1},oneOf:[{required:["fileExists"]},{required:["command"]}]},it=new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))[\
^\\u0000-\\u001f\\\\]+$","u"),We=new RegExp("\\S","u");function X(t,{instancePath:a="",parentData:A,parentDataProperty:v,
rootData:P=t}={}){let e=null,s=0,p=s,i=!1,c=null,l=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.fileExists===
void 0){let h={instancePath:a,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"file\
Exists"},message:"must have required property 'fileExists'",schema:j.oneOf[0].required,parentSchema:j.oneOf[0],
data:t};e===null?e=[h]:e.push(h),s++}var m=l===s;m&&(i=!0,c=0);let r=s;if(t&&typeof t=="object"&&!Array.isArray(
t)&&t.command===void 0){let h={instancePath:a,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"\
command"},message:"must have required property 'command'",schema:j.oneOf[1].required,parentSchema:j.oneOf[1],data:t};
e===null?e=[h]:e.push(h),s++}var m=r===s;if(m&&i?(i=!1,c=[c,1]):m&&(i=!0,c=1),i)s=p,e!==null&&(p?e.length=p:e=
null);else{let h={instancePath:a,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:c},message:"must \
match exactly one schema in oneOf",schema:j.oneOf,parentSchema:j,data:t};e===null?e=[h]:e.push(h),s++}if(t&&typeof t==
"object"&&!Array.isArray(t)){for(let h in t)if(!(h==="name"||h==="fileExists"||h==="command"||h==="tests"||h===
"jsonSchema"||h==="diff"||h==="critic")){let f={instancePath:a,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties",schema:!1,parentSchema:j,
data:t};e===null?e=[f]:e.push(f),s++}if(t.name!==void 0){let h=t.name;if(typeof h=="string"){if(b(h)>100){let f={
instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters",schema:100,parentSchema:j.properties.name,data:h};e===null?e=[f]:e.push(
f),s++}if(b(h)<1){let f={instancePath:a+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:j.properties.name,data:h};e===null?
e=[f]:e.push(f),s++}}else{let f={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:j.properties.name.type,parentSchema:j.properties.name,data:h};e===
null?e=[f]:e.push(f),s++}}if(t.fileExists!==void 0){let h=t.fileExists;if(h&&typeof h=="object"&&!Array.isArray(
h)){if(h.paths===void 0){let f={instancePath:a+"/fileExists",schemaPath:"#/properties/fileExists/required",keyword:"\
required",params:{missingProperty:"paths"},message:"must have required property 'paths'",schema:j.properties.fileExists.
required,parentSchema:j.properties.fileExists,data:h};e===null?e=[f]:e.push(f),s++}for(let f in h)if(f!=="path\
s"){let u={instancePath:a+"/fileExists",schemaPath:"#/properties/fileExists/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties",schema:!1,parentSchema:j.
properties.fileExists,data:h};e===null?e=[u]:e.push(u),s++}if(h.paths!==void 0){let f=h.paths;if(Array.isArray(
f)){if(f.length>100){let n={instancePath:a+"/fileExists/paths",schemaPath:"#/properties/fileExists/properties/\
paths/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:j.
properties.fileExists.properties.paths,data:f};e===null?e=[n]:e.push(n),s++}if(f.length<1){let n={instancePath:a+
"/fileExists/paths",schemaPath:"#/properties/fileExists/properties/paths/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:j.properties.fileExists.properties.paths,
data:f};e===null?e=[n]:e.push(n),s++}let u=f.length;for(let n=0;n<u;n++){let o=f[n];if(typeof o=="string"){if(b(
o)>1e3){let k={instancePath:a+"/fileExists/paths/"+n,schemaPath:"#/definitions/glob/maxLength",keyword:"maxLen\
gth",params:{limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:ie,data:o};e===
null?e=[k]:e.push(k),s++}if(!it.test(o)){let k={instancePath:a+"/fileExists/paths/"+n,schemaPath:"#/definition\
s/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"},message:'\
must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\
u0000-\\u001f\\\\]+$",parentSchema:ie,data:o};e===null?e=[k]:e.push(k),s++}}else{let k={instancePath:a+"/fileE\
xists/paths/"+n,schemaPath:"#/definitions/glob/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:ie.type,parentSchema:ie,data:o};e===null?e=[k]:e.push(k),s++}}}else{let u={instancePath:a+"/fileE\
xists/paths",schemaPath:"#/properties/fileExists/properties/paths/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:j.properties.fileExists.properties.paths.type,parentSchema:j.properties.fileExists.properties.
paths,data:f};e===null?e=[u]:e.push(u),s++}}}else{let f={instancePath:a+"/fileExists",schemaPath:"#/properties\
/fileExists/type",keyword:"type",params:{type:"object"},message:"must be object",schema:j.properties.fileExists.
type,parentSchema:j.properties.fileExists,data:h};e===null?e=[f]:e.push(f),s++}}if(t.command!==void 0){let h=t.
command;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.run===void 0){let f={instancePath:a+"/command",schemaPath:"\
#/properties/command/required",keyword:"required",params:{missingProperty:"run"},message:"must have required p\
roperty 'run'",schema:j.properties.command.required,parentSchema:j.properties.command,data:h};e===null?e=[f]:e.
push(f),s++}for(let f in h)if(!(f==="run"||f==="timeoutSeconds")){let u={instancePath:a+"/command",schemaPath:"\
#/properties/command/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"\
must NOT have additional properties",schema:!1,parentSchema:j.properties.command,data:h};e===null?e=[u]:e.push(
u),s++}if(h.run!==void 0){let f=h.run;if(typeof f=="string"){if(b(f)>8192){let u={instancePath:a+"/command/run",
schemaPath:"#/properties/command/properties/run/maxLength",keyword:"maxLength",params:{limit:8192},message:"mu\
st NOT have more than 8192 characters",schema:8192,parentSchema:j.properties.command.properties.run,data:f};e===
null?e=[u]:e.push(u),s++}if(!We.test(f)){let u={instancePath:a+"/command/run",schemaPath:"#/properties/command\
/properties/run/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\\
S",parentSchema:j.properties.command.properties.run,data:f};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:a+
"/command/run",schemaPath:"#/properties/command/properties/run/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:j.properties.command.properties.run.type,parentSchema:j.properties.command.properties.run,
data:f};e===null?e=[u]:e.push(u),s++}}if(h.timeoutSeconds!==void 0){let f=h.timeoutSeconds;if(!(typeof f=="num\
ber"&&!(f%1)&&!isNaN(f)&&isFinite(f))){let u={instancePath:a+"/command/timeoutSeconds",schemaPath:"#/propertie\
s/command/properties/timeoutSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:j.
properties.command.properties.timeoutSeconds.type,parentSchema:j.properties.command.properties.timeoutSeconds,
data:f};e===null?e=[u]:e.push(u),s++}if(typeof f=="number"&&isFinite(f)){if(f>86400||isNaN(f)){let u={instancePath:a+
"/command/timeoutSeconds",schemaPath:"#/properties/command/properties/timeoutSeconds/maximum",keyword:"maximum",
params:{comparison:"<=",limit:86400},message:"must be <= 86400",schema:86400,parentSchema:j.properties.command.
properties.timeoutSeconds,data:f};e===null?e=[u]:e.push(u),s++}if(f<1||isNaN(f)){let u={instancePath:a+"/comma\
nd/timeoutSeconds",schemaPath:"#/properties/command/properties/timeoutSeconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:j.properties.command.properties.timeoutSeconds,
data:f};e===null?e=[u]:e.push(u),s++}}}}else{let f={instancePath:a+"/command",schemaPath:"#/properties/command\
/type",keyword:"type",params:{type:"object"},message:"must be object",schema:j.properties.command.type,parentSchema:j.
properties.command,data:h};e===null?e=[f]:e.push(f),s++}}if(t.tests!==void 0){let h={instancePath:a+"/tests",schemaPath:"\
#/properties/tests/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,
parentSchema:j.properties.tests,data:t.tests};e===null?e=[h]:e.push(h),s++}if(t.jsonSchema!==void 0){let h={instancePath:a+
"/jsonSchema",schemaPath:"#/properties/jsonSchema/false schema",keyword:"false schema",params:{},message:"bool\
ean schema is false",schema:!1,parentSchema:j.properties.jsonSchema,data:t.jsonSchema};e===null?e=[h]:e.push(h),
s++}if(t.diff!==void 0){let h={instancePath:a+"/diff",schemaPath:"#/properties/diff/false schema",keyword:"fal\
se schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:j.properties.diff,data:t.diff};e===
null?e=[h]:e.push(h),s++}if(t.critic!==void 0){let h={instancePath:a+"/critic",schemaPath:"#/properties/critic\
/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:j.properties.
critic,data:t.critic};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:a,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object",schema:j.type,parentSchema:j,data:t};e===null?e=[h]:e.push(
h),s++}return X.errors=e,s===0}function we(t,{instancePath:a="",parentData:A,parentDataProperty:v,rootData:P=t}={}){
let e=null,s=0;if(Array.isArray(t)){if(t.length>50){let i={instancePath:a,schemaPath:"#/maxItems",keyword:"max\
Items",params:{limit:50},message:"must NOT have more than 50 items",schema:50,parentSchema:se,data:t};e===null?
e=[i]:e.push(i),s++}let p=t.length;for(let i=0;i<p;i++)X(t[i],{instancePath:a+"/"+i,parentData:t,parentDataProperty:i,
rootData:P})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)}else{let p={instancePath:a,schemaPath:"#/typ\
e",keyword:"type",params:{type:"array"},message:"must be array",schema:se.type,parentSchema:se,data:t};e===null?
e=[p]:e.push(p),s++}return we.errors=e,s===0}var K={type:"object",propertyNames:{pattern:"^[A-Za-z0-9][-A-Za-z\
0-9._]*$",maxLength:63,"x-orca-message":'must be letters, digits, "-", "_" and "."'},additionalProperties:{$ref:"\
#/definitions/model"}},Z={type:"string",pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",maxLength:128,"x-orca-\
message":"must be an alias such as sonnet, or the full id of a model"},nt=new RegExp("^[A-Za-z0-9][-A-Za-z0-9.\
_]*$","u"),le=new RegExp("^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$","u");function xe(t,{instancePath:a="",parentData:A,
parentDataProperty:v,rootData:P=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let i in t){
let c=s;if(typeof i=="string"){if(b(i)>63){let l={instancePath:a,schemaPath:"#/propertyNames/maxLength",keyword:"\
maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:K.propertyNames,
data:i,propertyName:i};e===null?e=[l]:e.push(l),s++}if(!nt.test(i)){let l={instancePath:a,schemaPath:"#/proper\
tyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._]*$"},message:'must match pattern\
 "^[A-Za-z0-9][-A-Za-z0-9._]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._]*$",parentSchema:K.propertyNames,data:i,propertyName:i};
e===null?e=[l]:e.push(l),s++}}var p=c===s;if(!p){let l={instancePath:a,schemaPath:"#/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:i},message:"property name must be valid",schema:K.propertyNames,parentSchema:K,
data:t};e===null?e=[l]:e.push(l),s++}}for(let i in t){let c=t[i];if(typeof c=="string"){if(b(c)>128){let l={instancePath:a+
"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/model/maxLength",keyword:"maxLength",params:{
limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:Z,data:c};e===null?e=[l]:e.
push(l),s++}if(!le.test(c)){let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/d\
efinitions/model/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'\
must match pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:Z,
data:c};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/definitions/model/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.
type,parentSchema:Z,data:c};e===null?e=[l]:e.push(l),s++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:K.type,parentSchema:K,data:t};e===null?e=[i]:e.push(
i),s++}return xe.errors=e,s===0}var yt=new RegExp("^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$","u"),gt=new RegExp("^[A-\
Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$","u"),Pt=new RegExp("^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\\
])?$","u");function ze(t,{instancePath:a="",parentData:A,parentDataProperty:v,rootData:P=t}={}){let e=null,s=0,
p=s,i=s;if(t&&typeof t=="object"&&!Array.isArray(t)){let l;if(t.repository===void 0&&(l="repository")||t.path===
void 0&&(l="path")){let r={};e===null?e=[r]:e.push(r),s++}}var c=i===s;if(c){let l={instancePath:a,schemaPath:"\
#/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid",schema:z.allOf[0].not,parentSchema:z.allOf[0],
data:t};e===null?e=[l]:e.push(l),s++}else s=p,e!==null&&(p?e.length=p:e=null);if(t&&typeof t=="object"&&!Array.
isArray(t)){for(let l in t)if(!ue.call(z.properties,l)){let r={instancePath:a,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties",
schema:!1,parentSchema:z,data:t};e===null?e=[r]:e.push(r),s++}if(t.description!==void 0){let l=t.description;if(typeof l==
"string"){if(b(l)>1e3){let r={instancePath:a+"/description",schemaPath:"#/properties/description/maxLength",keyword:"\
maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:z.properties.
description,data:l};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:a+"/description",schemaPath:"#/prop\
erties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:z.properties.description.
type,parentSchema:z.properties.description,data:l};e===null?e=[r]:e.push(r),s++}}if(t.repository!==void 0&&(Se(
t.repository,{instancePath:a+"/repository",parentData:t,parentDataProperty:"repository",rootData:P})||(e=e===null?
Se.errors:e.concat(Se.errors),s=e.length)),t.path!==void 0){let l=t.path;if(typeof l=="string"){if(b(l)>2e3){let r={
instancePath:a+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit:2e3},message:"\
must NOT have more than 2000 characters",schema:2e3,parentSchema:z.properties.path,data:l};e===null?e=[r]:e.push(
r),s++}if(!yt.test(l)){let r={instancePath:a+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",
params:{pattern:"^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$"},message:'must match pattern "^(/|[A-Za-z]:[\\\\/])[^\\u0000]\
*$"',schema:"^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$",parentSchema:z.properties.path,data:l};e===null?e=[r]:e.push(r),
s++}}else{let r={instancePath:a+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:z.properties.path.type,parentSchema:z.properties.path,data:l};e===null?e=[
r]:e.push(r),s++}}if(t.suspend!==void 0){let l=t.suspend;if(typeof l!="boolean"){let r={instancePath:a+"/suspe\
nd",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:z.
properties.suspend.type,parentSchema:z.properties.suspend,data:l};e===null?e=[r]:e.push(r),s++}}if(t.limits!==
void 0){let l=t.limits;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let r in l)if(!(r==="maxConcurrentRuns"||
r==="maxOpenPullRequests")){let m={instancePath:a+"/limits",schemaPath:"#/properties/limits/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties",
schema:!1,parentSchema:z.properties.limits,data:l};e===null?e=[m]:e.push(m),s++}if(l.maxConcurrentRuns!==void 0){
let r=l.maxConcurrentRuns;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let m={instancePath:a+"/li\
mits/maxConcurrentRuns",schemaPath:"#/properties/limits/properties/maxConcurrentRuns/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:z.properties.limits.properties.maxConcurrentRuns.type,parentSchema:z.
properties.limits.properties.maxConcurrentRuns,data:r};e===null?e=[m]:e.push(m),s++}if(typeof r=="number"&&isFinite(
r)){if(r>1e5||isNaN(r)){let m={instancePath:a+"/limits/maxConcurrentRuns",schemaPath:"#/properties/limits/prop\
erties/maxConcurrentRuns/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100\
000",schema:1e5,parentSchema:z.properties.limits.properties.maxConcurrentRuns,data:r};e===null?e=[m]:e.push(m),
s++}if(r<1||isNaN(r)){let m={instancePath:a+"/limits/maxConcurrentRuns",schemaPath:"#/properties/limits/proper\
ties/maxConcurrentRuns/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,
parentSchema:z.properties.limits.properties.maxConcurrentRuns,data:r};e===null?e=[m]:e.push(m),s++}}}if(l.maxOpenPullRequests!==
void 0){let r=l.maxOpenPullRequests;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let m={instancePath:a+
"/limits/maxOpenPullRequests",schemaPath:"#/properties/limits/properties/maxOpenPullRequests/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer",schema:z.properties.limits.properties.maxOpenPullRequests.
type,parentSchema:z.properties.limits.properties.maxOpenPullRequests,data:r};e===null?e=[m]:e.push(m),s++}if(typeof r==
"number"&&isFinite(r)){if(r>1e5||isNaN(r)){let m={instancePath:a+"/limits/maxOpenPullRequests",schemaPath:"#/p\
roperties/limits/properties/maxOpenPullRequests/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},
message:"must be <= 100000",schema:1e5,parentSchema:z.properties.limits.properties.maxOpenPullRequests,data:r};
e===null?e=[m]:e.push(m),s++}if(r<1||isNaN(r)){let m={instancePath:a+"/limits/maxOpenPullRequests",schemaPath:"\
#/properties/limits/properties/maxOpenPullRequests/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1",schema:1,parentSchema:z.properties.limits.properties.maxOpenPullRequests,data:r};e===null?
e=[m]:e.push(m),s++}}}}else{let r={instancePath:a+"/limits",schemaPath:"#/properties/limits/type",keyword:"typ\
e",params:{type:"object"},message:"must be object",schema:z.properties.limits.type,parentSchema:z.properties.limits,
data:l};e===null?e=[r]:e.push(r),s++}}if(t.budget!==void 0){let l=t.budget;if(l&&typeof l=="object"&&!Array.isArray(
l)){for(let r in l)if(!(r==="usdPerDay"||r==="tokensPerDay"||r==="usdPerTask"||r==="tokensPerTask")){let m={instancePath:a+
"/budget",schemaPath:"#/properties/budget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties",schema:!1,parentSchema:z.properties.budget,data:l};e===null?e=[m]:
e.push(m),s++}if(l.usdPerDay!==void 0){let r=l.usdPerDay;if(typeof r=="number"&&isFinite(r)){if(r>1e7||isNaN(r)){
let m={instancePath:a+"/budget/usdPerDay",schemaPath:"#/definitions/usd/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e7},message:"must be <= 10000000",schema:1e7,parentSchema:ae,data:r};e===null?e=[m]:e.push(m),s++}if(r<
.01||isNaN(r)){let m={instancePath:a+"/budget/usdPerDay",schemaPath:"#/definitions/usd/minimum",keyword:"minim\
um",params:{comparison:">=",limit:.01},message:"must be >= 0.01",schema:.01,parentSchema:ae,data:r};e===null?e=
[m]:e.push(m),s++}}else{let m={instancePath:a+"/budget/usdPerDay",schemaPath:"#/definitions/usd/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:ae.type,parentSchema:ae,data:r};e===null?e=[m]:e.
push(m),s++}}if(l.tokensPerDay!==void 0){let r=l.tokensPerDay;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let m={instancePath:a+"/budget/tokensPerDay",schemaPath:"#/definitions/tokens/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:re.type,parentSchema:re,data:r};e===null?e=[m]:e.push(m),s++}
if(typeof r=="number"&&isFinite(r)){if(r>1e12||isNaN(r)){let m={instancePath:a+"/budget/tokensPerDay",schemaPath:"\
#/definitions/tokens/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 100000\
0000000",schema:1e12,parentSchema:re,data:r};e===null?e=[m]:e.push(m),s++}if(r<1||isNaN(r)){let m={instancePath:a+
"/budget/tokensPerDay",schemaPath:"#/definitions/tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1",schema:1,parentSchema:re,data:r};e===null?e=[m]:e.push(m),s++}}}if(l.usdPerTask!==void 0){
let r=l.usdPerTask;if(typeof r=="number"&&isFinite(r)){if(r>1e7||isNaN(r)){let m={instancePath:a+"/budget/usdP\
erTask",schemaPath:"#/definitions/usd/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"m\
ust be <= 10000000",schema:1e7,parentSchema:ae,data:r};e===null?e=[m]:e.push(m),s++}if(r<.01||isNaN(r)){let m={
instancePath:a+"/budget/usdPerTask",schemaPath:"#/definitions/usd/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:.01},message:"must be >= 0.01",schema:.01,parentSchema:ae,data:r};e===null?e=[m]:e.push(m),s++}}else{
let m={instancePath:a+"/budget/usdPerTask",schemaPath:"#/definitions/usd/type",keyword:"type",params:{type:"nu\
mber"},message:"must be number",schema:ae.type,parentSchema:ae,data:r};e===null?e=[m]:e.push(m),s++}}if(l.tokensPerTask!==
void 0){let r=l.tokensPerTask;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let m={instancePath:a+
"/budget/tokensPerTask",schemaPath:"#/definitions/tokens/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:re.type,parentSchema:re,data:r};e===null?e=[m]:e.push(m),s++}if(typeof r=="number"&&isFinite(
r)){if(r>1e12||isNaN(r)){let m={instancePath:a+"/budget/tokensPerTask",schemaPath:"#/definitions/tokens/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000",schema:1e12,parentSchema:re,
data:r};e===null?e=[m]:e.push(m),s++}if(r<1||isNaN(r)){let m={instancePath:a+"/budget/tokensPerTask",schemaPath:"\
#/definitions/tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,
parentSchema:re,data:r};e===null?e=[m]:e.push(m),s++}}}}else{let r={instancePath:a+"/budget",schemaPath:"#/pro\
perties/budget/type",keyword:"type",params:{type:"object"},message:"must be object",schema:z.properties.budget.
type,parentSchema:z.properties.budget,data:l};e===null?e=[r]:e.push(r),s++}}if(t.pullRequests!==void 0){let l=t.
pullRequests;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let r in l)if(!(r==="draft"||r==="labels"||r==="\
reviewers"||r==="assignees"||r==="merge"||r==="closeOnPrune")){let m={instancePath:a+"/pullRequests",schemaPath:"\
#/properties/pullRequests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties",schema:!1,parentSchema:z.properties.pullRequests,data:l};e===null?e=[m]:e.
push(m),s++}if(l.draft!==void 0){let r=l.draft;if(typeof r!="boolean"){let m={instancePath:a+"/pullRequests/dr\
aft",schemaPath:"#/properties/pullRequests/properties/draft/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean",schema:z.properties.pullRequests.properties.draft.type,parentSchema:z.properties.pullRequests.
properties.draft,data:r};e===null?e=[m]:e.push(m),s++}}if(l.labels!==void 0){let r=l.labels;if(Array.isArray(r)){
if(r.length>100){let u={instancePath:a+"/pullRequests/labels",schemaPath:"#/properties/pullRequests/properties\
/labels/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,
parentSchema:z.properties.pullRequests.properties.labels,data:r};e===null?e=[u]:e.push(u),s++}let m=r.length;for(let u=0;u<
m;u++){let n=r[u];if(typeof n=="string"){if(b(n)>50){let o={instancePath:a+"/pullRequests/labels/"+u,schemaPath:"\
#/properties/pullRequests/properties/labels/items/maxLength",keyword:"maxLength",params:{limit:50},message:"mu\
st NOT have more than 50 characters",schema:50,parentSchema:z.properties.pullRequests.properties.labels.items,
data:n};e===null?e=[o]:e.push(o),s++}if(b(n)<1){let o={instancePath:a+"/pullRequests/labels/"+u,schemaPath:"#/\
properties/pullRequests/properties/labels/items/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters",schema:1,parentSchema:z.properties.pullRequests.properties.labels.items,data:n};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:a+"/pullRequests/labels/"+u,schemaPath:"#/properties/pu\
llRequests/properties/labels/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:z.
properties.pullRequests.properties.labels.items.type,parentSchema:z.properties.pullRequests.properties.labels.
items,data:n};e===null?e=[o]:e.push(o),s++}}let h=r.length,f;if(h>1){let u={};for(;h--;){let n=r[h];if(typeof n==
"string"){if(typeof u[n]=="number"){f=u[n];let o={instancePath:a+"/pullRequests/labels",schemaPath:"#/properti\
es/pullRequests/properties/labels/uniqueItems",keyword:"uniqueItems",params:{i:h,j:f},message:"must NOT have d\
uplicate items (items ## "+f+" and "+h+" are identical)",schema:!0,parentSchema:z.properties.pullRequests.properties.
labels,data:r};e===null?e=[o]:e.push(o),s++;break}u[n]=h}}}}else{let m={instancePath:a+"/pullRequests/labels",
schemaPath:"#/properties/pullRequests/properties/labels/type",keyword:"type",params:{type:"array"},message:"mu\
st be array",schema:z.properties.pullRequests.properties.labels.type,parentSchema:z.properties.pullRequests.properties.
labels,data:r};e===null?e=[m]:e.push(m),s++}}if(l.reviewers!==void 0){let r=l.reviewers;if(Array.isArray(r)){if(r.
length>15){let u={instancePath:a+"/pullRequests/reviewers",schemaPath:"#/properties/pullRequests/properties/re\
viewers/maxItems",keyword:"maxItems",params:{limit:15},message:"must NOT have more than 15 items",schema:15,parentSchema:z.
properties.pullRequests.properties.reviewers,data:r};e===null?e=[u]:e.push(u),s++}let m=r.length;for(let u=0;u<
m;u++){let n=r[u];if(typeof n=="string"){if(b(n)>100){let o={instancePath:a+"/pullRequests/reviewers/"+u,schemaPath:"\
#/definitions/reviewer/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 \
characters",schema:100,parentSchema:Pe,data:n};e===null?e=[o]:e.push(o),s++}if(!gt.test(n)){let o={instancePath:a+
"/pullRequests/reviewers/"+u,schemaPath:"#/definitions/reviewer/pattern",keyword:"pattern",params:{pattern:"^[\
A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-\
9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$"',schema:"^[A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$",parentSchema:Pe,
data:n};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:a+"/pullRequests/reviewers/"+u,schemaPath:"#/de\
finitions/reviewer/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Pe.type,parentSchema:Pe,
data:n};e===null?e=[o]:e.push(o),s++}}let h=r.length,f;if(h>1){e:for(;h--;)for(f=h;f--;)if(W(r[h],r[f])){let u={
instancePath:a+"/pullRequests/reviewers",schemaPath:"#/properties/pullRequests/properties/reviewers/uniqueItem\
s",keyword:"uniqueItems",params:{i:h,j:f},message:"must NOT have duplicate items (items ## "+f+" and "+h+" are\
 identical)",schema:!0,parentSchema:z.properties.pullRequests.properties.reviewers,data:r};e===null?e=[u]:e.push(
u),s++;break e}}}else{let m={instancePath:a+"/pullRequests/reviewers",schemaPath:"#/properties/pullRequests/pr\
operties/reviewers/type",keyword:"type",params:{type:"array"},message:"must be array",schema:z.properties.pullRequests.
properties.reviewers.type,parentSchema:z.properties.pullRequests.properties.reviewers,data:r};e===null?e=[m]:e.
push(m),s++}}if(l.assignees!==void 0){let r=l.assignees;if(Array.isArray(r)){if(r.length>10){let u={instancePath:a+
"/pullRequests/assignees",schemaPath:"#/properties/pullRequests/properties/assignees/maxItems",keyword:"maxIte\
ms",params:{limit:10},message:"must NOT have more than 10 items",schema:10,parentSchema:z.properties.pullRequests.
properties.assignees,data:r};e===null?e=[u]:e.push(u),s++}let m=r.length;for(let u=0;u<m;u++){let n=r[u];if(typeof n==
"string"){if(b(n)>100){let o={instancePath:a+"/pullRequests/assignees/"+u,schemaPath:"#/definitions/account/ma\
xLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters",schema:100,parentSchema:be,
data:n};e===null?e=[o]:e.push(o),s++}if(!Pt.test(n)){let o={instancePath:a+"/pullRequests/assignees/"+u,schemaPath:"\
#/definitions/account/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$"},message:'\
must match pattern "^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$"',schema:"^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$",
parentSchema:be,data:n};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:a+"/pullRequests/assignees/"+u,
schemaPath:"#/definitions/account/type",keyword:"type",params:{type:"string"},message:"must be string",schema:be.
type,parentSchema:be,data:n};e===null?e=[o]:e.push(o),s++}}let h=r.length,f;if(h>1){e:for(;h--;)for(f=h;f--;)if(W(
r[h],r[f])){let u={instancePath:a+"/pullRequests/assignees",schemaPath:"#/properties/pullRequests/properties/a\
ssignees/uniqueItems",keyword:"uniqueItems",params:{i:h,j:f},message:"must NOT have duplicate items (items ## "+
f+" and "+h+" are identical)",schema:!0,parentSchema:z.properties.pullRequests.properties.assignees,data:r};e===
null?e=[u]:e.push(u),s++;break e}}}else{let m={instancePath:a+"/pullRequests/assignees",schemaPath:"#/properti\
es/pullRequests/properties/assignees/type",keyword:"type",params:{type:"array"},message:"must be array",schema:z.
properties.pullRequests.properties.assignees.type,parentSchema:z.properties.pullRequests.properties.assignees,
data:r};e===null?e=[m]:e.push(m),s++}}if(l.merge!==void 0){let r=l.merge;if(typeof r!="string"){let m={instancePath:a+
"/pullRequests/merge",schemaPath:"#/properties/pullRequests/properties/merge/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:z.properties.pullRequests.properties.merge.type,parentSchema:z.properties.
pullRequests.properties.merge,data:r};e===null?e=[m]:e.push(m),s++}if(r!=="never"){let m={instancePath:a+"/pul\
lRequests/merge",schemaPath:"#/properties/pullRequests/properties/merge/enum",keyword:"enum",params:{allowedValues:z.
properties.pullRequests.properties.merge.enum},message:"must be equal to one of the allowed values",schema:z.properties.
pullRequests.properties.merge.enum,parentSchema:z.properties.pullRequests.properties.merge,data:r};e===null?e=
[m]:e.push(m),s++}}if(l.closeOnPrune!==void 0){let r=l.closeOnPrune;if(typeof r!="boolean"){let m={instancePath:a+
"/pullRequests/closeOnPrune",schemaPath:"#/properties/pullRequests/properties/closeOnPrune/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean",schema:z.properties.pullRequests.properties.closeOnPrune.type,
parentSchema:z.properties.pullRequests.properties.closeOnPrune,data:r};e===null?e=[m]:e.push(m),s++}}}else{let r={
instancePath:a+"/pullRequests",schemaPath:"#/properties/pullRequests/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:z.properties.pullRequests.type,parentSchema:z.properties.pullRequests,data:l};
e===null?e=[r]:e.push(r),s++}}if(t.protectedPaths!==void 0){let l=t.protectedPaths;if(Array.isArray(l)){if(l.length>
1e3){let f={instancePath:a+"/protectedPaths",schemaPath:"#/properties/protectedPaths/maxItems",keyword:"maxIte\
ms",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,parentSchema:z.properties.protectedPaths,
data:l};e===null?e=[f]:e.push(f),s++}let r=l.length;for(let f=0;f<r;f++){let u=l[f];if(typeof u=="string"){if(b(
u)>1e3){let n={instancePath:a+"/protectedPaths/"+f,schemaPath:"definitions.json#/definitions/glob/maxLength",keyword:"\
maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:ie,data:u};
e===null?e=[n]:e.push(n),s++}if(!it.test(u)){let n={instancePath:a+"/protectedPaths/"+f,schemaPath:"definition\
s.json#/definitions/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\
\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.\
*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$",parentSchema:ie,data:u};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:a+
"/protectedPaths/"+f,schemaPath:"definitions.json#/definitions/glob/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:ie.type,parentSchema:ie,data:u};e===null?e=[n]:e.push(n),s++}}let m=l.length,h;
if(m>1){e:for(;m--;)for(h=m;h--;)if(W(l[m],l[h])){let f={instancePath:a+"/protectedPaths",schemaPath:"#/proper\
ties/protectedPaths/uniqueItems",keyword:"uniqueItems",params:{i:m,j:h},message:"must NOT have duplicate items\
 (items ## "+h+" and "+m+" are identical)",schema:!0,parentSchema:z.properties.protectedPaths,data:l};e===null?
e=[f]:e.push(f),s++;break e}}}else{let r={instancePath:a+"/protectedPaths",schemaPath:"#/properties/protectedP\
aths/type",keyword:"type",params:{type:"array"},message:"must be array",schema:z.properties.protectedPaths.type,
parentSchema:z.properties.protectedPaths,data:l};e===null?e=[r]:e.push(r),s++}}if(t.checks!==void 0&&(we(t.checks,
{instancePath:a+"/checks",parentData:t,parentDataProperty:"checks",rootData:P})||(e=e===null?we.errors:e.concat(
we.errors),s=e.length)),t.modelAliases!==void 0&&(xe(t.modelAliases,{instancePath:a+"/modelAliases",parentData:t,
parentDataProperty:"modelAliases",rootData:P})||(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),t.agents!==
void 0){let l={instancePath:a+"/agents",schemaPath:"#/properties/agents/false schema",keyword:"false schema",params:{},
message:"boolean schema is false",schema:!1,parentSchema:z.properties.agents,data:t.agents};e===null?e=[l]:e.push(
l),s++}if(t.toolPresets!==void 0){let l={instancePath:a+"/toolPresets",schemaPath:"#/properties/toolPresets/fa\
lse schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:z.properties.
toolPresets,data:t.toolPresets};e===null?e=[l]:e.push(l),s++}if(t.mcpServers!==void 0){let l={instancePath:a+"\
/mcpServers",schemaPath:"#/properties/mcpServers/false schema",keyword:"false schema",params:{},message:"boole\
an schema is false",schema:!1,parentSchema:z.properties.mcpServers,data:t.mcpServers};e===null?e=[l]:e.push(l),
s++}if(t.notifications!==void 0){let l={instancePath:a+"/notifications",schemaPath:"#/properties/notifications\
/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:z.properties.
notifications,data:t.notifications};e===null?e=[l]:e.push(l),s++}if(t.triggers!==void 0){let l={instancePath:a+
"/triggers",schemaPath:"#/properties/triggers/false schema",keyword:"false schema",params:{},message:"boolean \
schema is false",schema:!1,parentSchema:z.properties.triggers,data:t.triggers};e===null?e=[l]:e.push(l),s++}}else{
let l={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:z.
type,parentSchema:z,data:t};e===null?e=[l]:e.push(l),s++}return ze.errors=e,s===0}function pt(t,{instancePath:a="",
parentData:A,parentDataProperty:v,rootData:P=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.apiVersion===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
apiVersion"},message:"must have required property 'apiVersion'",schema:Y.required,parentSchema:Y,data:t};e===null?
e=[p]:e.push(p),s++}if(t.kind===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"kind"},message:"must have required property 'kind'",schema:Y.required,parentSchema:Y,data:t};
e===null?e=[p]:e.push(p),s++}if(t.metadata===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"metadata"},message:"must have required property 'metadata'",schema:Y.required,
parentSchema:Y,data:t};e===null?e=[p]:e.push(p),s++}for(let p in t)if(!(p==="apiVersion"||p==="kind"||p==="met\
adata"||p==="spec")){let i={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:Y,data:t};e===
null?e=[i]:e.push(i),s++}if(t.apiVersion!==void 0){let p=t.apiVersion;if(p!=="orca.dev/v1alpha1"){let i={instancePath:a+
"/apiVersion",schemaPath:"definitions.json#/definitions/apiVersion/const",keyword:"const",params:{allowedValue:"\
orca.dev/v1alpha1"},message:"must be equal to constant",schema:"orca.dev/v1alpha1",parentSchema:ye,data:p};e===
null?e=[i]:e.push(i),s++}}if(t.kind!==void 0){let p=t.kind;if(p!=="Project"){let i={instancePath:a+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"Project"},message:"must be equal to constant",schema:"\
Project",parentSchema:Y.properties.kind,data:p};e===null?e=[i]:e.push(i),s++}}t.metadata!==void 0&&(ke(t.metadata,
{instancePath:a+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:P})||(e=e===null?ke.errors:e.concat(
ke.errors),s=e.length)),t.spec!==void 0&&(ze(t.spec,{instancePath:a+"/spec",parentData:t,parentDataProperty:"s\
pec",rootData:P})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length))}else{let p={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Y.type,parentSchema:Y,data:t};e===
null?e=[p]:e.push(p),s++}return pt.errors=e,s===0}var $t=mt,B={type:"object",required:["apiVersion","kind","me\
tadata","spec"],additionalProperties:!1,properties:{apiVersion:{$ref:"definitions.json#/definitions/apiVersion"},
kind:{const:"AgentPool"},metadata:{$ref:"definitions.json#/definitions/metadata"},spec:{$ref:"#/definitions/po\
olSpec"}},definitions:{poolSpec:{type:"object",required:["template"],additionalProperties:!1,properties:{replicas:{
type:"integer",minimum:0,maximum:1e3,default:1},selector:{$ref:"definitions.json#/definitions/labels"},suspend:{
type:"boolean",default:!1},template:{type:"object",additionalProperties:!1,properties:{metadata:{type:"object",
additionalProperties:!1,properties:{labels:{$ref:"definitions.json#/definitions/labels"}}},spec:{$ref:"definit\
ions.json#/definitions/podSpec"}}}}}}},L={type:"object",required:["name"],additionalProperties:!1,properties:{
name:{$ref:"#/definitions/name"},project:{$ref:"#/definitions/name",default:"default"},labels:{$ref:"#/definit\
ions/labels"},annotations:{$ref:"#/definitions/annotations"}}};function Ae(t,{instancePath:a="",parentData:A,parentDataProperty:v,
rootData:P=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let p={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required propert\
y 'name'",schema:L.required,parentSchema:L,data:t};e===null?e=[p]:e.push(p),s++}for(let p in t)if(!(p==="name"||
p==="project"||p==="labels"||p==="annotations")){let i={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:L,
data:t};e===null?e=[i]:e.push(i),s++}if(t.name!==void 0){let p=t.name;if(typeof p=="string"){if(b(p)>63){let i={
instancePath:a+"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:x,data:p};e===null?e=[i]:e.push(i),s++}if(!D.test(
p)){let i={instancePath:a+"/name",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^\
[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0\
-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,data:p};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:a+"/n\
ame",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.
type,parentSchema:x,data:p};e===null?e=[i]:e.push(i),s++}}if(t.project!==void 0){let p=t.project;if(typeof p==
"string"){if(b(p)>63){let i={instancePath:a+"/project",schemaPath:"#/definitions/name/maxLength",keyword:"maxL\
ength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:x,data:p};e===
null?e=[i]:e.push(i),s++}if(!D.test(p)){let i={instancePath:a+"/project",schemaPath:"#/definitions/name/patter\
n",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]\
([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,data:p};e===null?e=[i]:e.push(
i),s++}}else{let i={instancePath:a+"/project",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:x.type,parentSchema:x,data:p};e===null?e=[i]:e.push(i),s++}}t.labels!==
void 0&&(F(t.labels,{instancePath:a+"/labels",parentData:t,parentDataProperty:"labels",rootData:P})||(e=e===null?
F.errors:e.concat(F.errors),s=e.length)),t.annotations!==void 0&&(H(t.annotations,{instancePath:a+"/annotation\
s",parentData:t,parentDataProperty:"annotations",rootData:P})||(e=e===null?H.errors:e.concat(H.errors),s=e.length))}else{
let p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:L.
type,parentSchema:L,data:t};e===null?e=[p]:e.push(p),s++}return Ae.errors=e,s===0}var R={type:"object",required:[
"template"],additionalProperties:!1,properties:{replicas:{type:"integer",minimum:0,maximum:1e3,default:1},selector:{
$ref:"definitions.json#/definitions/labels"},suspend:{type:"boolean",default:!1},template:{type:"object",additionalProperties:!1,
properties:{metadata:{type:"object",additionalProperties:!1,properties:{labels:{$ref:"definitions.json#/defini\
tions/labels"}}},spec:{$ref:"definitions.json#/definitions/podSpec"}}}}};function me(t,{instancePath:a="",parentData:A,
parentDataProperty:v,rootData:P=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let i in t){
let c=s;if(typeof i=="string"){if(b(i)>253){let l={instancePath:a,schemaPath:"#/definitions/labelKey/maxLength",
keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 characters",schema:253,parentSchema:ee,
data:i,propertyName:i};e===null?e=[l]:e.push(l),s++}if(!ge.test(i)){let l={instancePath:a,schemaPath:"#/defini\
tions/labelKey/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-\
Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za\
-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",
parentSchema:ee,data:i,propertyName:i};e===null?e=[l]:e.push(l),s++}}var p=c===s;if(!p){let l={instancePath:a,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i},message:"property name must be va\
lid",schema:$.propertyNames,parentSchema:$,data:t};e===null?e=[l]:e.push(l),s++}}for(let i in t){let c=t[i];if(typeof c==
"string"){if(b(c)>63){let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additio\
nalProperties/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",
schema:63,parentSchema:$.additionalProperties,data:c};e===null?e=[l]:e.push(l),s++}if(!Me.test(c)){let l={instancePath:a+
"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{
pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},message:'must match pattern "^([A-Za-z0-9]([-A-Za-z0-\
9_.]*[A-Za-z0-9])?)?$"',schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:$.additionalProperties,
data:c};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.
additionalProperties.type,parentSchema:$.additionalProperties,data:c};e===null?e=[l]:e.push(l),s++}}}else{let i={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:$.type,
parentSchema:$,data:t};e===null?e=[i]:e.push(i),s++}return me.errors=e,s===0}var d={type:"object",additionalProperties:!1,
properties:{agent:{type:"string",enum:["claude","command"],"x-orca-later":["claude-code","codex","gemini"],default:"\
claude"},model:{$ref:"#/definitions/model"},systemPrompt:{type:"string",maxLength:65536},capabilities:{type:"a\
rray",items:{$ref:"#/definitions/capability"},uniqueItems:!0,maxItems:100},maxConcurrency:{type:"integer",minimum:1,
maximum:100,default:1},maxTokens:{type:"integer",minimum:1,maximum:1e6,default:16384},maxTurns:{type:"integer",
minimum:1,maximum:1e3,default:50},tools:{type:"array",items:{$ref:"#/definitions/tool"},uniqueItems:!0},toolPreset:!1,
mcpServers:!1,restartPolicy:{type:"string",enum:["Always","OnFailure","Never"],default:"Always"},executor:{type:"\
string",enum:["process"],"x-orca-later":["container","kubernetes"],default:"process"},image:!1,resources:!1,command:{
type:"array",items:{type:"string",minLength:1,maxLength:4096},minItems:1,maxItems:100},env:{type:"array",items:{
$ref:"#/definitions/environmentName"},uniqueItems:!0,maxItems:100},network:!1,heartbeatSeconds:{type:"integer",
minimum:1,maximum:86400,default:90},stallTimeoutSeconds:{type:"integer",minimum:1,maximum:604800}},if:{properties:{
agent:{const:"command"}},required:["agent"]},then:{required:["command"],"x-orca-message":'agent command needs \
the program to run in "command"'},dependencies:{command:{required:["agent"],properties:{agent:{const:"command",
"x-orca-message":'must be command where a "command" is given'}},"x-orca-message":'"command" is run by agent co\
mmand alone: add agent: command or remove it'}}},V={type:"string",pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z\
0-9])?$",maxLength:63,"x-orca-message":'must be at most 63 letters, digits, "-", "_" and ".", and start and en\
d with a letter or digit'},Q={type:"string",enum:["read_file","write_file","edit_file","list_files","search_co\
de","run_command"]},pe={type:"string",pattern:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPD\
IR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$",maxLength:128,"\
x-orca-message":"must be the name of an environment variable, and none that belongs to Git, a forge, a loader \
or the shell (GIT_*, SSH_*, GITHUB_*, ORCA_*, LD_*, PATH, HOME and the like)"},Be=new RegExp("^[A-Za-z0-9]([-A\
-Za-z0-9_.]*[A-Za-z0-9])?$","u"),ot=new RegExp("^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMP\
DIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$","u");function Ne(t,{
instancePath:a="",parentData:A,parentDataProperty:v,rootData:P=t}={}){let e=null,s=0,p=s,i=!0,c=s;if(t&&typeof t==
"object"&&!Array.isArray(t)){let r;if(t.agent===void 0&&(r="agent")){let m={};e===null?e=[m]:e.push(m),s++}else if(t.
agent!==void 0&&t.agent!=="command"){let m={};e===null?e=[m]:e.push(m),s++}}var l=c===s;if(s=p,e!==null&&(p?e.
length=p:e=null),l){let r=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.command===void 0){let h={instancePath:a,
schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"command"},message:"must have required\
 property 'command'",schema:d.then.required,parentSchema:d.then,data:t};e===null?e=[h]:e.push(h),s++}var l=r===
s;i=l}if(!i){let r={instancePath:a,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"},message:'must\
 match "then" schema',schema:d.if,parentSchema:d,data:t};e===null?e=[r]:e.push(r),s++}if(t&&typeof t=="object"&&
!Array.isArray(t)){for(let r in t)if(!ue.call(d.properties,r)){let m={instancePath:a,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional prop\
erties",schema:!1,parentSchema:d,data:t};e===null?e=[m]:e.push(m),s++}if(t.command!==void 0&&t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.agent===void 0){let r={instancePath:a,schemaPath:"#/dependencies/command/require\
d",keyword:"required",params:{missingProperty:"agent"},message:"must have required property 'agent'",schema:d.
dependencies.command.required,parentSchema:d.dependencies.command,data:t};e===null?e=[r]:e.push(r),s++}if(t.agent!==
void 0){let r=t.agent;if(r!=="command"){let m={instancePath:a+"/agent",schemaPath:"#/dependencies/command/prop\
erties/agent/const",keyword:"const",params:{allowedValue:"command"},message:"must be equal to constant",schema:"\
command",parentSchema:d.dependencies.command.properties.agent,data:r};e===null?e=[m]:e.push(m),s++}}}if(t.agent!==
void 0){let r=t.agent;if(typeof r!="string"){let m={instancePath:a+"/agent",schemaPath:"#/properties/agent/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:d.properties.agent.type,parentSchema:d.
properties.agent,data:r};e===null?e=[m]:e.push(m),s++}if(!(r==="claude"||r==="command")){let m={instancePath:a+
"/agent",schemaPath:"#/properties/agent/enum",keyword:"enum",params:{allowedValues:d.properties.agent.enum},message:"\
must be equal to one of the allowed values",schema:d.properties.agent.enum,parentSchema:d.properties.agent,data:r};
e===null?e=[m]:e.push(m),s++}}if(t.model!==void 0){let r=t.model;if(typeof r=="string"){if(b(r)>128){let m={instancePath:a+
"/model",schemaPath:"#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT h\
ave more than 128 characters",schema:128,parentSchema:Z,data:r};e===null?e=[m]:e.push(m),s++}if(!le.test(r)){let m={
instancePath:a+"/model",schemaPath:"#/definitions/model/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-\
9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A\
-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:Z,data:r};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:a+
"/model",schemaPath:"#/definitions/model/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:Z.type,parentSchema:Z,data:r};e===null?e=[m]:e.push(m),s++}}if(t.systemPrompt!==void 0){let r=t.systemPrompt;
if(typeof r=="string"){if(b(r)>65536){let m={instancePath:a+"/systemPrompt",schemaPath:"#/properties/systemPro\
mpt/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters",schema:65536,
parentSchema:d.properties.systemPrompt,data:r};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:a+"/syst\
emPrompt",schemaPath:"#/properties/systemPrompt/type",keyword:"type",params:{type:"string"},message:"must be s\
tring",schema:d.properties.systemPrompt.type,parentSchema:d.properties.systemPrompt,data:r};e===null?e=[m]:e.push(
m),s++}}if(t.capabilities!==void 0){let r=t.capabilities;if(Array.isArray(r)){if(r.length>100){let u={instancePath:a+
"/capabilities",schemaPath:"#/properties/capabilities/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items",schema:100,parentSchema:d.properties.capabilities,data:r};e===null?e=[u]:e.
push(u),s++}let m=r.length;for(let u=0;u<m;u++){let n=r[u];if(typeof n=="string"){if(b(n)>63){let o={instancePath:a+
"/capabilities/"+u,schemaPath:"#/definitions/capability/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:V,data:n};e===null?e=[o]:e.push(o),s++}if(!Be.test(
n)){let o={instancePath:a+"/capabilities/"+u,schemaPath:"#/definitions/capability/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^[A-Za-z0-9]([-A-Za-z0-9_.]\
*[A-Za-z0-9])?$"',schema:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:V,data:n};e===null?e=[o]:e.
push(o),s++}}else{let o={instancePath:a+"/capabilities/"+u,schemaPath:"#/definitions/capability/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:V.type,parentSchema:V,data:n};e===null?e=[o]:e.push(
o),s++}}let h=r.length,f;if(h>1){e:for(;h--;)for(f=h;f--;)if(W(r[h],r[f])){let u={instancePath:a+"/capabilitie\
s",schemaPath:"#/properties/capabilities/uniqueItems",keyword:"uniqueItems",params:{i:h,j:f},message:"must NOT\
 have duplicate items (items ## "+f+" and "+h+" are identical)",schema:!0,parentSchema:d.properties.capabilities,
data:r};e===null?e=[u]:e.push(u),s++;break e}}}else{let m={instancePath:a+"/capabilities",schemaPath:"#/proper\
ties/capabilities/type",keyword:"type",params:{type:"array"},message:"must be array",schema:d.properties.capabilities.
type,parentSchema:d.properties.capabilities,data:r};e===null?e=[m]:e.push(m),s++}}if(t.maxConcurrency!==void 0){
let r=t.maxConcurrency;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let m={instancePath:a+"/maxCo\
ncurrency",schemaPath:"#/properties/maxConcurrency/type",keyword:"type",params:{type:"integer"},message:"must \
be integer",schema:d.properties.maxConcurrency.type,parentSchema:d.properties.maxConcurrency,data:r};e===null?
e=[m]:e.push(m),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let m={instancePath:a+"/maxConcurr\
ency",schemaPath:"#/properties/maxConcurrency/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"\
must be <= 100",schema:100,parentSchema:d.properties.maxConcurrency,data:r};e===null?e=[m]:e.push(m),s++}if(r<
1||isNaN(r)){let m={instancePath:a+"/maxConcurrency",schemaPath:"#/properties/maxConcurrency/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:d.properties.maxConcurrency,
data:r};e===null?e=[m]:e.push(m),s++}}}if(t.maxTokens!==void 0){let r=t.maxTokens;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let m={instancePath:a+"/maxTokens",schemaPath:"#/properties/maxTokens/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:d.properties.maxTokens.type,parentSchema:d.properties.
maxTokens,data:r};e===null?e=[m]:e.push(m),s++}if(typeof r=="number"&&isFinite(r)){if(r>1e6||isNaN(r)){let m={
instancePath:a+"/maxTokens",schemaPath:"#/properties/maxTokens/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:d.properties.maxTokens,data:r};e===null?e=
[m]:e.push(m),s++}if(r<1||isNaN(r)){let m={instancePath:a+"/maxTokens",schemaPath:"#/properties/maxTokens/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:d.properties.
maxTokens,data:r};e===null?e=[m]:e.push(m),s++}}}if(t.maxTurns!==void 0){let r=t.maxTurns;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let m={instancePath:a+"/maxTurns",schemaPath:"#/properties/maxTurns/type",
keyword:"type",params:{type:"integer"},message:"must be integer",schema:d.properties.maxTurns.type,parentSchema:d.
properties.maxTurns,data:r};e===null?e=[m]:e.push(m),s++}if(typeof r=="number"&&isFinite(r)){if(r>1e3||isNaN(r)){
let m={instancePath:a+"/maxTurns",schemaPath:"#/properties/maxTurns/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:d.properties.maxTurns,data:r};e===null?e=[m]:
e.push(m),s++}if(r<1||isNaN(r)){let m={instancePath:a+"/maxTurns",schemaPath:"#/properties/maxTurns/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:d.properties.maxTurns,data:r};
e===null?e=[m]:e.push(m),s++}}}if(t.tools!==void 0){let r=t.tools;if(Array.isArray(r)){let m=r.length;for(let u=0;u<
m;u++){let n=r[u];if(typeof n!="string"){let o={instancePath:a+"/tools/"+u,schemaPath:"#/definitions/tool/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:Q.type,parentSchema:Q,data:n};e===null?e=
[o]:e.push(o),s++}if(!(n==="read_file"||n==="write_file"||n==="edit_file"||n==="list_files"||n==="search_code"||
n==="run_command")){let o={instancePath:a+"/tools/"+u,schemaPath:"#/definitions/tool/enum",keyword:"enum",params:{
allowedValues:Q.enum},message:"must be equal to one of the allowed values",schema:Q.enum,parentSchema:Q,data:n};
e===null?e=[o]:e.push(o),s++}}let h=r.length,f;if(h>1){e:for(;h--;)for(f=h;f--;)if(W(r[h],r[f])){let u={instancePath:a+
"/tools",schemaPath:"#/properties/tools/uniqueItems",keyword:"uniqueItems",params:{i:h,j:f},message:"must NOT \
have duplicate items (items ## "+f+" and "+h+" are identical)",schema:!0,parentSchema:d.properties.tools,data:r};
e===null?e=[u]:e.push(u),s++;break e}}}else{let m={instancePath:a+"/tools",schemaPath:"#/properties/tools/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:d.properties.tools.type,parentSchema:d.properties.
tools,data:r};e===null?e=[m]:e.push(m),s++}}if(t.toolPreset!==void 0){let r={instancePath:a+"/toolPreset",schemaPath:"\
#/properties/toolPreset/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,
parentSchema:d.properties.toolPreset,data:t.toolPreset};e===null?e=[r]:e.push(r),s++}if(t.mcpServers!==void 0){
let r={instancePath:a+"/mcpServers",schemaPath:"#/properties/mcpServers/false schema",keyword:"false schema",params:{},
message:"boolean schema is false",schema:!1,parentSchema:d.properties.mcpServers,data:t.mcpServers};e===null?e=
[r]:e.push(r),s++}if(t.restartPolicy!==void 0){let r=t.restartPolicy;if(typeof r!="string"){let m={instancePath:a+
"/restartPolicy",schemaPath:"#/properties/restartPolicy/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:d.properties.restartPolicy.type,parentSchema:d.properties.restartPolicy,data:r};e===null?
e=[m]:e.push(m),s++}if(!(r==="Always"||r==="OnFailure"||r==="Never")){let m={instancePath:a+"/restartPolicy",schemaPath:"\
#/properties/restartPolicy/enum",keyword:"enum",params:{allowedValues:d.properties.restartPolicy.enum},message:"\
must be equal to one of the allowed values",schema:d.properties.restartPolicy.enum,parentSchema:d.properties.restartPolicy,
data:r};e===null?e=[m]:e.push(m),s++}}if(t.executor!==void 0){let r=t.executor;if(typeof r!="string"){let m={instancePath:a+
"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:d.properties.executor.type,parentSchema:d.properties.executor,data:r};e===null?e=[m]:e.push(m),s++}
if(r!=="process"){let m={instancePath:a+"/executor",schemaPath:"#/properties/executor/enum",keyword:"enum",params:{
allowedValues:d.properties.executor.enum},message:"must be equal to one of the allowed values",schema:d.properties.
executor.enum,parentSchema:d.properties.executor,data:r};e===null?e=[m]:e.push(m),s++}}if(t.image!==void 0){let r={
instancePath:a+"/image",schemaPath:"#/properties/image/false schema",keyword:"false schema",params:{},message:"\
boolean schema is false",schema:!1,parentSchema:d.properties.image,data:t.image};e===null?e=[r]:e.push(r),s++}
if(t.resources!==void 0){let r={instancePath:a+"/resources",schemaPath:"#/properties/resources/false schema",keyword:"\
false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:d.properties.resources,data:t.
resources};e===null?e=[r]:e.push(r),s++}if(t.command!==void 0){let r=t.command;if(Array.isArray(r)){if(r.length>
100){let h={instancePath:a+"/command",schemaPath:"#/properties/command/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items",schema:100,parentSchema:d.properties.command,data:r};e===null?e=[h]:
e.push(h),s++}if(r.length<1){let h={instancePath:a+"/command",schemaPath:"#/properties/command/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:d.properties.command,
data:r};e===null?e=[h]:e.push(h),s++}let m=r.length;for(let h=0;h<m;h++){let f=r[h];if(typeof f=="string"){if(b(
f)>4096){let u={instancePath:a+"/command/"+h,schemaPath:"#/properties/command/items/maxLength",keyword:"maxLen\
gth",params:{limit:4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:d.properties.
command.items,data:f};e===null?e=[u]:e.push(u),s++}if(b(f)<1){let u={instancePath:a+"/command/"+h,schemaPath:"\
#/properties/command/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters",schema:1,parentSchema:d.properties.command.items,data:f};e===null?e=[u]:e.push(u),s++}}else{let u={
instancePath:a+"/command/"+h,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:d.properties.command.items.type,parentSchema:d.properties.command.items,data:f};
e===null?e=[u]:e.push(u),s++}}}else{let m={instancePath:a+"/command",schemaPath:"#/properties/command/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:d.properties.command.type,parentSchema:d.properties.
command,data:r};e===null?e=[m]:e.push(m),s++}}if(t.env!==void 0){let r=t.env;if(Array.isArray(r)){if(r.length>
100){let u={instancePath:a+"/env",schemaPath:"#/properties/env/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items",schema:100,parentSchema:d.properties.env,data:r};e===null?e=[u]:e.
push(u),s++}let m=r.length;for(let u=0;u<m;u++){let n=r[u];if(typeof n=="string"){if(b(n)>128){let o={instancePath:a+
"/env/"+u,schemaPath:"#/definitions/environmentName/maxLength",keyword:"maxLength",params:{limit:128},message:"\
must NOT have more than 128 characters",schema:128,parentSchema:pe,data:n};e===null?e=[o]:e.push(o),s++}if(!ot.
test(n)){let o={instancePath:a+"/env/"+u,schemaPath:"#/definitions/environmentName/pattern",keyword:"pattern",
params:{pattern:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH\
_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"},message:'must match pattern "^(?!(ORCA|GIT|G\
H|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_CO\
MMAND)$)[A-Za-z_][A-Za-z0-9_]*$"',schema:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NO\
DE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$",parentSchema:pe,data:n};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:a+"/env/"+u,schemaPath:"#/definitions/environmentName/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:pe.type,parentSchema:pe,data:n};e===
null?e=[o]:e.push(o),s++}}let h=r.length,f;if(h>1){e:for(;h--;)for(f=h;f--;)if(W(r[h],r[f])){let u={instancePath:a+
"/env",schemaPath:"#/properties/env/uniqueItems",keyword:"uniqueItems",params:{i:h,j:f},message:"must NOT have\
 duplicate items (items ## "+f+" and "+h+" are identical)",schema:!0,parentSchema:d.properties.env,data:r};e===
null?e=[u]:e.push(u),s++;break e}}}else{let m={instancePath:a+"/env",schemaPath:"#/properties/env/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:d.properties.env.type,parentSchema:d.properties.env,
data:r};e===null?e=[m]:e.push(m),s++}}if(t.network!==void 0){let r={instancePath:a+"/network",schemaPath:"#/pr\
operties/network/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:d.
properties.network,data:t.network};e===null?e=[r]:e.push(r),s++}if(t.heartbeatSeconds!==void 0){let r=t.heartbeatSeconds;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let m={instancePath:a+"/heartbeatSeconds",schemaPath:"\
#/properties/heartbeatSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:d.
properties.heartbeatSeconds.type,parentSchema:d.properties.heartbeatSeconds,data:r};e===null?e=[m]:e.push(m),s++}
if(typeof r=="number"&&isFinite(r)){if(r>86400||isNaN(r)){let m={instancePath:a+"/heartbeatSeconds",schemaPath:"\
#/properties/heartbeatSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must be\
 <= 86400",schema:86400,parentSchema:d.properties.heartbeatSeconds,data:r};e===null?e=[m]:e.push(m),s++}if(r<1||
isNaN(r)){let m={instancePath:a+"/heartbeatSeconds",schemaPath:"#/properties/heartbeatSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:d.properties.heartbeatSeconds,
data:r};e===null?e=[m]:e.push(m),s++}}}if(t.stallTimeoutSeconds!==void 0){let r=t.stallTimeoutSeconds;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let m={instancePath:a+"/stallTimeoutSeconds",schemaPath:"#/properti\
es/stallTimeoutSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:d.properties.
stallTimeoutSeconds.type,parentSchema:d.properties.stallTimeoutSeconds,data:r};e===null?e=[m]:e.push(m),s++}if(typeof r==
"number"&&isFinite(r)){if(r>604800||isNaN(r)){let m={instancePath:a+"/stallTimeoutSeconds",schemaPath:"#/prope\
rties/stallTimeoutSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800},message:"must be <=\
 604800",schema:604800,parentSchema:d.properties.stallTimeoutSeconds,data:r};e===null?e=[m]:e.push(m),s++}if(r<
1||isNaN(r)){let m={instancePath:a+"/stallTimeoutSeconds",schemaPath:"#/properties/stallTimeoutSeconds/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:d.properties.stallTimeoutSeconds,
data:r};e===null?e=[m]:e.push(m),s++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:d.type,parentSchema:d,data:t};e===null?e=[r]:e.push(r),s++}return Ne.
errors=e,s===0}function ve(t,{instancePath:a="",parentData:A,parentDataProperty:v,rootData:P=t}={}){let e=null,
s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.template===void 0){let p={instancePath:a,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"template"},message:"must have required property 'template\
'",schema:R.required,parentSchema:R,data:t};e===null?e=[p]:e.push(p),s++}for(let p in t)if(!(p==="replicas"||p===
"selector"||p==="suspend"||p==="template")){let i={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:R,
data:t};e===null?e=[i]:e.push(i),s++}if(t.replicas!==void 0){let p=t.replicas;if(!(typeof p=="number"&&!(p%1)&&
!isNaN(p)&&isFinite(p))){let i={instancePath:a+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer",schema:R.properties.replicas.type,parentSchema:R.properties.
replicas,data:p};e===null?e=[i]:e.push(i),s++}if(typeof p=="number"&&isFinite(p)){if(p>1e3||isNaN(p)){let i={instancePath:a+
"/replicas",schemaPath:"#/properties/replicas/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"\
must be <= 1000",schema:1e3,parentSchema:R.properties.replicas,data:p};e===null?e=[i]:e.push(i),s++}if(p<0||isNaN(
p)){let i={instancePath:a+"/replicas",schemaPath:"#/properties/replicas/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0",schema:0,parentSchema:R.properties.replicas,data:p};e===null?e=[i]:e.push(
i),s++}}}if(t.selector!==void 0&&(me(t.selector,{instancePath:a+"/selector",parentData:t,parentDataProperty:"s\
elector",rootData:P})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),t.suspend!==void 0){let p=t.suspend;
if(typeof p!="boolean"){let i={instancePath:a+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean",schema:R.properties.suspend.type,parentSchema:R.properties.suspend,
data:p};e===null?e=[i]:e.push(i),s++}}if(t.template!==void 0){let p=t.template;if(p&&typeof p=="object"&&!Array.
isArray(p)){for(let i in p)if(!(i==="metadata"||i==="spec")){let c={instancePath:a+"/template",schemaPath:"#/p\
roperties/template/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties",schema:!1,parentSchema:R.properties.template,data:p};e===null?e=[c]:e.push(
c),s++}if(p.metadata!==void 0){let i=p.metadata;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let c in i)if(c!==
"labels"){let l={instancePath:a+"/template/metadata",schemaPath:"#/properties/template/properties/metadata/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additio\
nal properties",schema:!1,parentSchema:R.properties.template.properties.metadata,data:i};e===null?e=[l]:e.push(
l),s++}i.labels!==void 0&&(me(i.labels,{instancePath:a+"/template/metadata/labels",parentData:i,parentDataProperty:"\
labels",rootData:P})||(e=e===null?me.errors:e.concat(me.errors),s=e.length))}else{let c={instancePath:a+"/temp\
late/metadata",schemaPath:"#/properties/template/properties/metadata/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:R.properties.template.properties.metadata.type,parentSchema:R.properties.template.
properties.metadata,data:i};e===null?e=[c]:e.push(c),s++}}p.spec!==void 0&&(Ne(p.spec,{instancePath:a+"/templa\
te/spec",parentData:p,parentDataProperty:"spec",rootData:P})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length))}else{
let i={instancePath:a+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:R.properties.template.type,parentSchema:R.properties.template,data:p};e===null?
e=[i]:e.push(i),s++}}}else{let p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:R.type,parentSchema:R,data:t};e===null?e=[p]:e.push(p),s++}return ve.errors=e,s===0}function mt(t,{
instancePath:a="",parentData:A,parentDataProperty:v,rootData:P=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&
!Array.isArray(t)){if(t.apiVersion===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'",schema:B.required,parentSchema:B,
data:t};e===null?e=[p]:e.push(p),s++}if(t.kind===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:B.required,parentSchema:B,
data:t};e===null?e=[p]:e.push(p),s++}if(t.metadata===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'",schema:B.required,
parentSchema:B,data:t};e===null?e=[p]:e.push(p),s++}if(t.spec===void 0){let p={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"spec"},message:"must have required property 'spec'",schema:B.
required,parentSchema:B,data:t};e===null?e=[p]:e.push(p),s++}for(let p in t)if(!(p==="apiVersion"||p==="kind"||
p==="metadata"||p==="spec")){let i={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:B,data:t};
e===null?e=[i]:e.push(i),s++}if(t.apiVersion!==void 0){let p=t.apiVersion;if(p!=="orca.dev/v1alpha1"){let i={instancePath:a+
"/apiVersion",schemaPath:"definitions.json#/definitions/apiVersion/const",keyword:"const",params:{allowedValue:"\
orca.dev/v1alpha1"},message:"must be equal to constant",schema:"orca.dev/v1alpha1",parentSchema:ye,data:p};e===
null?e=[i]:e.push(i),s++}}if(t.kind!==void 0){let p=t.kind;if(p!=="AgentPool"){let i={instancePath:a+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"AgentPool"},message:"must be equal to constant",
schema:"AgentPool",parentSchema:B.properties.kind,data:p};e===null?e=[i]:e.push(i),s++}}t.metadata!==void 0&&(Ae(
t.metadata,{instancePath:a+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:P})||(e=e===null?Ae.
errors:e.concat(Ae.errors),s=e.length)),t.spec!==void 0&&(ve(t.spec,{instancePath:a+"/spec",parentData:t,parentDataProperty:"\
spec",rootData:P})||(e=e===null?ve.errors:e.concat(ve.errors),s=e.length))}else{let p={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:B.type,parentSchema:B,data:t};e===
null?e=[p]:e.push(p),s++}return mt.errors=e,s===0}var Zt=lt,J={type:"object",required:["apiVersion","kind","me\
tadata"],additionalProperties:!1,properties:{apiVersion:{$ref:"definitions.json#/definitions/apiVersion"},kind:{
const:"AgentPod"},metadata:{$ref:"definitions.json#/definitions/metadata"},spec:{$ref:"definitions.json#/defin\
itions/podSpec"}}};function je(t,{instancePath:a="",parentData:A,parentDataProperty:v,rootData:P=t}={}){let e=null,
s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let p={instancePath:a,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:L.
required,parentSchema:L,data:t};e===null?e=[p]:e.push(p),s++}for(let p in t)if(!(p==="name"||p==="project"||p===
"labels"||p==="annotations")){let i={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:L,
data:t};e===null?e=[i]:e.push(i),s++}if(t.name!==void 0){let p=t.name;if(typeof p=="string"){if(b(p)>63){let i={
instancePath:a+"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:x,data:p};e===null?e=[i]:e.push(i),s++}if(!D.test(
p)){let i={instancePath:a+"/name",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^\
[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0\
-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,data:p};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:a+"/n\
ame",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.
type,parentSchema:x,data:p};e===null?e=[i]:e.push(i),s++}}if(t.project!==void 0){let p=t.project;if(typeof p==
"string"){if(b(p)>63){let i={instancePath:a+"/project",schemaPath:"#/definitions/name/maxLength",keyword:"maxL\
ength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:x,data:p};e===
null?e=[i]:e.push(i),s++}if(!D.test(p)){let i={instancePath:a+"/project",schemaPath:"#/definitions/name/patter\
n",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]\
([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,data:p};e===null?e=[i]:e.push(
i),s++}}else{let i={instancePath:a+"/project",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:x.type,parentSchema:x,data:p};e===null?e=[i]:e.push(i),s++}}t.labels!==
void 0&&(F(t.labels,{instancePath:a+"/labels",parentData:t,parentDataProperty:"labels",rootData:P})||(e=e===null?
F.errors:e.concat(F.errors),s=e.length)),t.annotations!==void 0&&(H(t.annotations,{instancePath:a+"/annotation\
s",parentData:t,parentDataProperty:"annotations",rootData:P})||(e=e===null?H.errors:e.concat(H.errors),s=e.length))}else{
let p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:L.
type,parentSchema:L,data:t};e===null?e=[p]:e.push(p),s++}return je.errors=e,s===0}function $e(t,{instancePath:a="",
parentData:A,parentDataProperty:v,rootData:P=t}={}){let e=null,s=0,p=s,i=!0,c=s;if(t&&typeof t=="object"&&!Array.
isArray(t)){let r;if(t.agent===void 0&&(r="agent")){let m={};e===null?e=[m]:e.push(m),s++}else if(t.agent!==void 0&&
t.agent!=="command"){let m={};e===null?e=[m]:e.push(m),s++}}var l=c===s;if(s=p,e!==null&&(p?e.length=p:e=null),
l){let r=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.command===void 0){let h={instancePath:a,schemaPath:"\
#/then/required",keyword:"required",params:{missingProperty:"command"},message:"must have required property 'c\
ommand'",schema:d.then.required,parentSchema:d.then,data:t};e===null?e=[h]:e.push(h),s++}var l=r===s;i=l}if(!i){
let r={instancePath:a,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then"\
 schema',schema:d.if,parentSchema:d,data:t};e===null?e=[r]:e.push(r),s++}if(t&&typeof t=="object"&&!Array.isArray(
t)){for(let r in t)if(!ue.call(d.properties,r)){let m={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:d,
data:t};e===null?e=[m]:e.push(m),s++}if(t.command!==void 0&&t&&typeof t=="object"&&!Array.isArray(t)){if(t.agent===
void 0){let r={instancePath:a,schemaPath:"#/dependencies/command/required",keyword:"required",params:{missingProperty:"\
agent"},message:"must have required property 'agent'",schema:d.dependencies.command.required,parentSchema:d.dependencies.
command,data:t};e===null?e=[r]:e.push(r),s++}if(t.agent!==void 0){let r=t.agent;if(r!=="command"){let m={instancePath:a+
"/agent",schemaPath:"#/dependencies/command/properties/agent/const",keyword:"const",params:{allowedValue:"comm\
and"},message:"must be equal to constant",schema:"command",parentSchema:d.dependencies.command.properties.agent,
data:r};e===null?e=[m]:e.push(m),s++}}}if(t.agent!==void 0){let r=t.agent;if(typeof r!="string"){let m={instancePath:a+
"/agent",schemaPath:"#/properties/agent/type",keyword:"type",params:{type:"string"},message:"must be string",schema:d.
properties.agent.type,parentSchema:d.properties.agent,data:r};e===null?e=[m]:e.push(m),s++}if(!(r==="claude"||
r==="command")){let m={instancePath:a+"/agent",schemaPath:"#/properties/agent/enum",keyword:"enum",params:{allowedValues:d.
properties.agent.enum},message:"must be equal to one of the allowed values",schema:d.properties.agent.enum,parentSchema:d.
properties.agent,data:r};e===null?e=[m]:e.push(m),s++}}if(t.model!==void 0){let r=t.model;if(typeof r=="string"){
if(b(r)>128){let m={instancePath:a+"/model",schemaPath:"#/definitions/model/maxLength",keyword:"maxLength",params:{
limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:Z,data:r};e===null?e=[m]:e.
push(m),s++}if(!le.test(r)){let m={instancePath:a+"/model",schemaPath:"#/definitions/model/pattern",keyword:"p\
attern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A-\
Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:Z,data:r};e===null?e=[m]:e.
push(m),s++}}else{let m={instancePath:a+"/model",schemaPath:"#/definitions/model/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:Z.type,parentSchema:Z,data:r};e===null?e=[m]:e.push(m),s++}}if(t.
systemPrompt!==void 0){let r=t.systemPrompt;if(typeof r=="string"){if(b(r)>65536){let m={instancePath:a+"/syst\
emPrompt",schemaPath:"#/properties/systemPrompt/maxLength",keyword:"maxLength",params:{limit:65536},message:"m\
ust NOT have more than 65536 characters",schema:65536,parentSchema:d.properties.systemPrompt,data:r};e===null?
e=[m]:e.push(m),s++}}else{let m={instancePath:a+"/systemPrompt",schemaPath:"#/properties/systemPrompt/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:d.properties.systemPrompt.type,parentSchema:d.properties.
systemPrompt,data:r};e===null?e=[m]:e.push(m),s++}}if(t.capabilities!==void 0){let r=t.capabilities;if(Array.isArray(
r)){if(r.length>100){let u={instancePath:a+"/capabilities",schemaPath:"#/properties/capabilities/maxItems",keyword:"\
maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:d.properties.
capabilities,data:r};e===null?e=[u]:e.push(u),s++}let m=r.length;for(let u=0;u<m;u++){let n=r[u];if(typeof n==
"string"){if(b(n)>63){let o={instancePath:a+"/capabilities/"+u,schemaPath:"#/definitions/capability/maxLength",
keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:V,
data:n};e===null?e=[o]:e.push(o),s++}if(!Be.test(n)){let o={instancePath:a+"/capabilities/"+u,schemaPath:"#/de\
finitions/capability/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},
message:'must match pattern "^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^[A-Za-z0-9]([-A-Za-z0-9_.]*\
[A-Za-z0-9])?$",parentSchema:V,data:n};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:a+"/capabilities\
/"+u,schemaPath:"#/definitions/capability/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:V.type,parentSchema:V,data:n};e===null?e=[o]:e.push(o),s++}}let h=r.length,f;if(h>1){e:for(;h--;)for(f=
h;f--;)if(W(r[h],r[f])){let u={instancePath:a+"/capabilities",schemaPath:"#/properties/capabilities/uniqueItem\
s",keyword:"uniqueItems",params:{i:h,j:f},message:"must NOT have duplicate items (items ## "+f+" and "+h+" are\
 identical)",schema:!0,parentSchema:d.properties.capabilities,data:r};e===null?e=[u]:e.push(u),s++;break e}}}else{
let m={instancePath:a+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:d.properties.capabilities.type,parentSchema:d.properties.capabilities,data:r};
e===null?e=[m]:e.push(m),s++}}if(t.maxConcurrency!==void 0){let r=t.maxConcurrency;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let m={instancePath:a+"/maxConcurrency",schemaPath:"#/properties/maxConcurrency/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer",schema:d.properties.maxConcurrency.type,
parentSchema:d.properties.maxConcurrency,data:r};e===null?e=[m]:e.push(m),s++}if(typeof r=="number"&&isFinite(
r)){if(r>100||isNaN(r)){let m={instancePath:a+"/maxConcurrency",schemaPath:"#/properties/maxConcurrency/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:d.properties.
maxConcurrency,data:r};e===null?e=[m]:e.push(m),s++}if(r<1||isNaN(r)){let m={instancePath:a+"/maxConcurrency",
schemaPath:"#/properties/maxConcurrency/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"m\
ust be >= 1",schema:1,parentSchema:d.properties.maxConcurrency,data:r};e===null?e=[m]:e.push(m),s++}}}if(t.maxTokens!==
void 0){let r=t.maxTokens;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let m={instancePath:a+"/ma\
xTokens",schemaPath:"#/properties/maxTokens/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger",schema:d.properties.maxTokens.type,parentSchema:d.properties.maxTokens,data:r};e===null?e=[m]:e.push(m),s++}
if(typeof r=="number"&&isFinite(r)){if(r>1e6||isNaN(r)){let m={instancePath:a+"/maxTokens",schemaPath:"#/prope\
rties/maxTokens/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000",schema:1e6,
parentSchema:d.properties.maxTokens,data:r};e===null?e=[m]:e.push(m),s++}if(r<1||isNaN(r)){let m={instancePath:a+
"/maxTokens",schemaPath:"#/properties/maxTokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:d.properties.maxTokens,data:r};e===null?e=[m]:e.push(m),s++}}}if(t.maxTurns!==
void 0){let r=t.maxTurns;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let m={instancePath:a+"/max\
Turns",schemaPath:"#/properties/maxTurns/type",keyword:"type",params:{type:"integer"},message:"must be integer",
schema:d.properties.maxTurns.type,parentSchema:d.properties.maxTurns,data:r};e===null?e=[m]:e.push(m),s++}if(typeof r==
"number"&&isFinite(r)){if(r>1e3||isNaN(r)){let m={instancePath:a+"/maxTurns",schemaPath:"#/properties/maxTurns\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:d.
properties.maxTurns,data:r};e===null?e=[m]:e.push(m),s++}if(r<1||isNaN(r)){let m={instancePath:a+"/maxTurns",schemaPath:"\
#/properties/maxTurns/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,
parentSchema:d.properties.maxTurns,data:r};e===null?e=[m]:e.push(m),s++}}}if(t.tools!==void 0){let r=t.tools;if(Array.
isArray(r)){let m=r.length;for(let u=0;u<m;u++){let n=r[u];if(typeof n!="string"){let o={instancePath:a+"/tool\
s/"+u,schemaPath:"#/definitions/tool/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Q.
type,parentSchema:Q,data:n};e===null?e=[o]:e.push(o),s++}if(!(n==="read_file"||n==="write_file"||n==="edit_fil\
e"||n==="list_files"||n==="search_code"||n==="run_command")){let o={instancePath:a+"/tools/"+u,schemaPath:"#/d\
efinitions/tool/enum",keyword:"enum",params:{allowedValues:Q.enum},message:"must be equal to one of the allowe\
d values",schema:Q.enum,parentSchema:Q,data:n};e===null?e=[o]:e.push(o),s++}}let h=r.length,f;if(h>1){e:for(;h--;)
for(f=h;f--;)if(W(r[h],r[f])){let u={instancePath:a+"/tools",schemaPath:"#/properties/tools/uniqueItems",keyword:"\
uniqueItems",params:{i:h,j:f},message:"must NOT have duplicate items (items ## "+f+" and "+h+" are identical)",
schema:!0,parentSchema:d.properties.tools,data:r};e===null?e=[u]:e.push(u),s++;break e}}}else{let m={instancePath:a+
"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"array"},message:"must be array",schema:d.
properties.tools.type,parentSchema:d.properties.tools,data:r};e===null?e=[m]:e.push(m),s++}}if(t.toolPreset!==
void 0){let r={instancePath:a+"/toolPreset",schemaPath:"#/properties/toolPreset/false schema",keyword:"false s\
chema",params:{},message:"boolean schema is false",schema:!1,parentSchema:d.properties.toolPreset,data:t.toolPreset};
e===null?e=[r]:e.push(r),s++}if(t.mcpServers!==void 0){let r={instancePath:a+"/mcpServers",schemaPath:"#/prope\
rties/mcpServers/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:d.
properties.mcpServers,data:t.mcpServers};e===null?e=[r]:e.push(r),s++}if(t.restartPolicy!==void 0){let r=t.restartPolicy;
if(typeof r!="string"){let m={instancePath:a+"/restartPolicy",schemaPath:"#/properties/restartPolicy/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:d.properties.restartPolicy.type,parentSchema:d.properties.
restartPolicy,data:r};e===null?e=[m]:e.push(m),s++}if(!(r==="Always"||r==="OnFailure"||r==="Never")){let m={instancePath:a+
"/restartPolicy",schemaPath:"#/properties/restartPolicy/enum",keyword:"enum",params:{allowedValues:d.properties.
restartPolicy.enum},message:"must be equal to one of the allowed values",schema:d.properties.restartPolicy.enum,
parentSchema:d.properties.restartPolicy,data:r};e===null?e=[m]:e.push(m),s++}}if(t.executor!==void 0){let r=t.
executor;if(typeof r!="string"){let m={instancePath:a+"/executor",schemaPath:"#/properties/executor/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:d.properties.executor.type,parentSchema:d.properties.
executor,data:r};e===null?e=[m]:e.push(m),s++}if(r!=="process"){let m={instancePath:a+"/executor",schemaPath:"\
#/properties/executor/enum",keyword:"enum",params:{allowedValues:d.properties.executor.enum},message:"must be \
equal to one of the allowed values",schema:d.properties.executor.enum,parentSchema:d.properties.executor,data:r};
e===null?e=[m]:e.push(m),s++}}if(t.image!==void 0){let r={instancePath:a+"/image",schemaPath:"#/properties/ima\
ge/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:d.properties.
image,data:t.image};e===null?e=[r]:e.push(r),s++}if(t.resources!==void 0){let r={instancePath:a+"/resources",schemaPath:"\
#/properties/resources/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,
parentSchema:d.properties.resources,data:t.resources};e===null?e=[r]:e.push(r),s++}if(t.command!==void 0){let r=t.
command;if(Array.isArray(r)){if(r.length>100){let h={instancePath:a+"/command",schemaPath:"#/properties/comman\
d/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:d.
properties.command,data:r};e===null?e=[h]:e.push(h),s++}if(r.length<1){let h={instancePath:a+"/command",schemaPath:"\
#/properties/command/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",
schema:1,parentSchema:d.properties.command,data:r};e===null?e=[h]:e.push(h),s++}let m=r.length;for(let h=0;h<m;h++){
let f=r[h];if(typeof f=="string"){if(b(f)>4096){let u={instancePath:a+"/command/"+h,schemaPath:"#/properties/c\
ommand/items/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characte\
rs",schema:4096,parentSchema:d.properties.command.items,data:f};e===null?e=[u]:e.push(u),s++}if(b(f)<1){let u={
instancePath:a+"/command/"+h,schemaPath:"#/properties/command/items/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:d.properties.command.items,data:f};e===null?
e=[u]:e.push(u),s++}}else{let u={instancePath:a+"/command/"+h,schemaPath:"#/properties/command/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:d.properties.command.items.type,parentSchema:d.properties.
command.items,data:f};e===null?e=[u]:e.push(u),s++}}}else{let m={instancePath:a+"/command",schemaPath:"#/prope\
rties/command/type",keyword:"type",params:{type:"array"},message:"must be array",schema:d.properties.command.type,
parentSchema:d.properties.command,data:r};e===null?e=[m]:e.push(m),s++}}if(t.env!==void 0){let r=t.env;if(Array.
isArray(r)){if(r.length>100){let u={instancePath:a+"/env",schemaPath:"#/properties/env/maxItems",keyword:"maxI\
tems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:d.properties.env,
data:r};e===null?e=[u]:e.push(u),s++}let m=r.length;for(let u=0;u<m;u++){let n=r[u];if(typeof n=="string"){if(b(
n)>128){let o={instancePath:a+"/env/"+u,schemaPath:"#/definitions/environmentName/maxLength",keyword:"maxLengt\
h",params:{limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:pe,data:n};e===
null?e=[o]:e.push(o),s++}if(!ot.test(n)){let o={instancePath:a+"/env/"+u,schemaPath:"#/definitions/environment\
Name/pattern",keyword:"pattern",params:{pattern:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TM\
PDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"},message:'mus\
t match pattern "^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH\
_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"',schema:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|L\
D|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Z\
a-z0-9_]*$",parentSchema:pe,data:n};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:a+"/env/"+u,schemaPath:"\
#/definitions/environmentName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:pe.type,
parentSchema:pe,data:n};e===null?e=[o]:e.push(o),s++}}let h=r.length,f;if(h>1){e:for(;h--;)for(f=h;f--;)if(W(r[h],
r[f])){let u={instancePath:a+"/env",schemaPath:"#/properties/env/uniqueItems",keyword:"uniqueItems",params:{i:h,
j:f},message:"must NOT have duplicate items (items ## "+f+" and "+h+" are identical)",schema:!0,parentSchema:d.
properties.env,data:r};e===null?e=[u]:e.push(u),s++;break e}}}else{let m={instancePath:a+"/env",schemaPath:"#/\
properties/env/type",keyword:"type",params:{type:"array"},message:"must be array",schema:d.properties.env.type,
parentSchema:d.properties.env,data:r};e===null?e=[m]:e.push(m),s++}}if(t.network!==void 0){let r={instancePath:a+
"/network",schemaPath:"#/properties/network/false schema",keyword:"false schema",params:{},message:"boolean sc\
hema is false",schema:!1,parentSchema:d.properties.network,data:t.network};e===null?e=[r]:e.push(r),s++}if(t.heartbeatSeconds!==
void 0){let r=t.heartbeatSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let m={instancePath:a+
"/heartbeatSeconds",schemaPath:"#/properties/heartbeatSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:d.properties.heartbeatSeconds.type,parentSchema:d.properties.heartbeatSeconds,data:r};
e===null?e=[m]:e.push(m),s++}if(typeof r=="number"&&isFinite(r)){if(r>86400||isNaN(r)){let m={instancePath:a+"\
/heartbeatSeconds",schemaPath:"#/properties/heartbeatSeconds/maximum",keyword:"maximum",params:{comparison:"<=",
limit:86400},message:"must be <= 86400",schema:86400,parentSchema:d.properties.heartbeatSeconds,data:r};e===null?
e=[m]:e.push(m),s++}if(r<1||isNaN(r)){let m={instancePath:a+"/heartbeatSeconds",schemaPath:"#/properties/heart\
beatSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:d.
properties.heartbeatSeconds,data:r};e===null?e=[m]:e.push(m),s++}}}if(t.stallTimeoutSeconds!==void 0){let r=t.
stallTimeoutSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let m={instancePath:a+"/stallTim\
eoutSeconds",schemaPath:"#/properties/stallTimeoutSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:d.properties.stallTimeoutSeconds.type,parentSchema:d.properties.stallTimeoutSeconds,data:r};
e===null?e=[m]:e.push(m),s++}if(typeof r=="number"&&isFinite(r)){if(r>604800||isNaN(r)){let m={instancePath:a+
"/stallTimeoutSeconds",schemaPath:"#/properties/stallTimeoutSeconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:604800},message:"must be <= 604800",schema:604800,parentSchema:d.properties.stallTimeoutSeconds,data:r};
e===null?e=[m]:e.push(m),s++}if(r<1||isNaN(r)){let m={instancePath:a+"/stallTimeoutSeconds",schemaPath:"#/prop\
erties/stallTimeoutSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",
schema:1,parentSchema:d.properties.stallTimeoutSeconds,data:r};e===null?e=[m]:e.push(m),s++}}}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:d.type,parentSchema:d,
data:t};e===null?e=[r]:e.push(r),s++}return $e.errors=e,s===0}function lt(t,{instancePath:a="",parentData:A,parentDataProperty:v,
rootData:P=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0){let p={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must \
have required property 'apiVersion'",schema:J.required,parentSchema:J,data:t};e===null?e=[p]:e.push(p),s++}if(t.
kind===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'",schema:J.required,parentSchema:J,data:t};e===null?e=[p]:e.push(p),
s++}if(t.metadata===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
metadata"},message:"must have required property 'metadata'",schema:J.required,parentSchema:J,data:t};e===null?
e=[p]:e.push(p),s++}for(let p in t)if(!(p==="apiVersion"||p==="kind"||p==="metadata"||p==="spec")){let i={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must\
 NOT have additional properties",schema:!1,parentSchema:J,data:t};e===null?e=[i]:e.push(i),s++}if(t.apiVersion!==
void 0){let p=t.apiVersion;if(p!=="orca.dev/v1alpha1"){let i={instancePath:a+"/apiVersion",schemaPath:"definit\
ions.json#/definitions/apiVersion/const",keyword:"const",params:{allowedValue:"orca.dev/v1alpha1"},message:"mu\
st be equal to constant",schema:"orca.dev/v1alpha1",parentSchema:ye,data:p};e===null?e=[i]:e.push(i),s++}}if(t.
kind!==void 0){let p=t.kind;if(p!=="AgentPod"){let i={instancePath:a+"/kind",schemaPath:"#/properties/kind/con\
st",keyword:"const",params:{allowedValue:"AgentPod"},message:"must be equal to constant",schema:"AgentPod",parentSchema:J.
properties.kind,data:p};e===null?e=[i]:e.push(i),s++}}t.metadata!==void 0&&(je(t.metadata,{instancePath:a+"/me\
tadata",parentData:t,parentDataProperty:"metadata",rootData:P})||(e=e===null?je.errors:e.concat(je.errors),s=e.
length)),t.spec!==void 0&&($e(t.spec,{instancePath:a+"/spec",parentData:t,parentDataProperty:"spec",rootData:P})||
(e=e===null?$e.errors:e.concat($e.errors),s=e.length))}else{let p={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:J.type,parentSchema:J,data:t};e===null?e=[p]:e.push(
p),s++}return lt.errors=e,s===0}var qt=ut,G={type:"object",required:["apiVersion","kind","metadata","spec"],additionalProperties:!1,
properties:{apiVersion:{$ref:"definitions.json#/definitions/apiVersion"},kind:{const:"DevTask"},metadata:{$ref:"\
definitions.json#/definitions/metadata"},spec:{$ref:"#/definitions/taskSpec"}},definitions:{taskSpec:{type:"ob\
ject",additionalProperties:!1,oneOf:[{required:["prompt"]},{required:["workflow"]}],properties:{prompt:{type:"\
string",pattern:"\\S",maxLength:65536,"x-orca-message":"must say what to do, in at most 65536 characters"},template:!1,
workflow:{$ref:"definitions.json#/definitions/name"},parameters:{type:"object",propertyNames:{$ref:"definition\
s.json#/definitions/parameterName"}},taskMaster:!1,type:{type:"string",enum:["code"],"x-orca-later":["docs","r\
eview"],default:"code"},requiredCapabilities:{type:"array",items:{$ref:"definitions.json#/definitions/capabili\
ty"},uniqueItems:!0,maxItems:100},model:{$ref:"definitions.json#/definitions/model"},preferredModel:{$ref:"def\
initions.json#/definitions/model"},podSelector:{$ref:"definitions.json#/definitions/labels"},priority:{type:"i\
nteger",minimum:0,maximum:1e3,default:0},dependsOn:{type:"array",maxItems:100,items:{$ref:"#/definitions/depen\
dency"}},inputs:{type:"object",propertyNames:{$ref:"#/definitions/valueName"},additionalProperties:{$ref:"#/de\
finitions/input"}},context:!1,checks:{$ref:"definitions.json#/definitions/checks"},maxCheckRounds:{type:"integ\
er",minimum:1,maximum:20,default:3},maxRetries:{type:"integer",minimum:0,maximum:20,default:2},timeoutSeconds:{
type:"integer",minimum:1,maximum:604800,default:1800},repository:{$ref:"definitions.json#/definitions/reposito\
ryUrl"},branch:{$ref:"definitions.json#/definitions/branch"},schedule:{type:"string",pattern:"^([0-9*/,-]+ +){\
3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$",maxLength:200,"x-orca-message":"must be a cron expressi\
on of five fields: minute, hour, day of month, month, day of week"},timeZone:{type:"string",pattern:"^[A-Za-z]\
[A-Za-z0-9_+/-]*$",maxLength:64,default:"UTC","x-orca-message":"must be the name of a time zone such as Europe\
/Berlin"},concurrencyPolicy:{type:"string",enum:["Allow","Forbid","Replace"],default:"Allow"},startingDeadlineSeconds:{
type:"integer",minimum:10,maximum:604800},historyLimit:{type:"integer",minimum:0,maximum:100,default:3},notBefore:{
type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","x-orca\
-message":"must be an instant with its time zone, such as 2026-01-31T12:00:00Z"},expires:{type:"string",pattern:"\
^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","x-orca-message":"must be an i\
nstant with its time zone, such as 2026-01-31T12:00:00Z"},suspend:{type:"boolean",default:!1},landing:{type:"s\
tring",enum:["pullRequest","none"],default:"pullRequest"},outputs:{type:"object",propertyNames:{$ref:"#/defini\
tions/valueName"},additionalProperties:{$ref:"#/definitions/output"}}}},valueName:{type:"string",pattern:"^[A-\
Za-z][A-Za-z0-9_-]*$",maxLength:63,"x-orca-message":'must start with a letter and have at most 63 letters, dig\
its, "_" and "-"'},input:{type:["string","object"],pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za\
-z0-9_-]{0,62}$",required:["task","output"],additionalProperties:!1,"x-orca-message":"must be <task>.<output>,\
 or a mapping with task and output",properties:{task:{$ref:"definitions.json#/definitions/name"},project:{$ref:"\
definitions.json#/definitions/name"},output:{$ref:"#/definitions/valueName"}}},output:{type:"object",required:[
"file"],additionalProperties:!1,properties:{file:{type:"string",pattern:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?\
!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$",maxLength:1e3,"x-orca-message":"must be the path of a file relative\
 to the root of the repository, with forward slashes, and neither in .git nor in .orca/inputs"},schema:{type:[
"object","boolean"]}}},dependency:{type:["string","object"],pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",maxLength:63,
required:["task"],additionalProperties:!1,"x-orca-message":'must be the name of a DevTask: lower-case letters,\
 digits and "-"',properties:{task:{$ref:"definitions.json#/definitions/name"},project:{$ref:"definitions.json#\
/definitions/name"},until:{type:"string",enum:["Landed","Merged"],default:"Landed"}}}}};function Ze(t,{instancePath:a="",
parentData:A,parentDataProperty:v,rootData:P=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.name===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'",schema:L.required,parentSchema:L,data:t};e===null?e=[p]:e.
push(p),s++}for(let p in t)if(!(p==="name"||p==="project"||p==="labels"||p==="annotations")){let i={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must\
 NOT have additional properties",schema:!1,parentSchema:L,data:t};e===null?e=[i]:e.push(i),s++}if(t.name!==void 0){
let p=t.name;if(typeof p=="string"){if(b(p)>63){let i={instancePath:a+"/name",schemaPath:"#/definitions/name/m\
axLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:x,
data:p};e===null?e=[i]:e.push(i),s++}if(!D.test(p)){let i={instancePath:a+"/name",schemaPath:"#/definitions/na\
me/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,data:p};e===null?e=[
i]:e.push(i),s++}}else{let i={instancePath:a+"/name",schemaPath:"#/definitions/name/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:x.type,parentSchema:x,data:p};e===null?e=[i]:e.push(i),s++}}if(t.
project!==void 0){let p=t.project;if(typeof p=="string"){if(b(p)>63){let i={instancePath:a+"/project",schemaPath:"\
#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 charac\
ters",schema:63,parentSchema:x,data:p};e===null?e=[i]:e.push(i),s++}if(!D.test(p)){let i={instancePath:a+"/pro\
ject",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])\
?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,
data:p};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:a+"/project",schemaPath:"#/definitions/name/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:x.type,parentSchema:x,data:p};e===null?
e=[i]:e.push(i),s++}}t.labels!==void 0&&(F(t.labels,{instancePath:a+"/labels",parentData:t,parentDataProperty:"\
labels",rootData:P})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),t.annotations!==void 0&&(H(t.annotations,
{instancePath:a+"/annotations",parentData:t,parentDataProperty:"annotations",rootData:P})||(e=e===null?H.errors:
e.concat(H.errors),s=e.length))}else{let p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object",schema:L.type,parentSchema:L,data:t};e===null?e=[p]:e.push(p),s++}return Ze.errors=
e,s===0}var g={type:"object",additionalProperties:!1,oneOf:[{required:["prompt"]},{required:["workflow"]}],properties:{
prompt:{type:"string",pattern:"\\S",maxLength:65536,"x-orca-message":"must say what to do, in at most 65536 ch\
aracters"},template:!1,workflow:{$ref:"definitions.json#/definitions/name"},parameters:{type:"object",propertyNames:{
$ref:"definitions.json#/definitions/parameterName"}},taskMaster:!1,type:{type:"string",enum:["code"],"x-orca-l\
ater":["docs","review"],default:"code"},requiredCapabilities:{type:"array",items:{$ref:"definitions.json#/defi\
nitions/capability"},uniqueItems:!0,maxItems:100},model:{$ref:"definitions.json#/definitions/model"},preferredModel:{
$ref:"definitions.json#/definitions/model"},podSelector:{$ref:"definitions.json#/definitions/labels"},priority:{
type:"integer",minimum:0,maximum:1e3,default:0},dependsOn:{type:"array",maxItems:100,items:{$ref:"#/definition\
s/dependency"}},inputs:{type:"object",propertyNames:{$ref:"#/definitions/valueName"},additionalProperties:{$ref:"\
#/definitions/input"}},context:!1,checks:{$ref:"definitions.json#/definitions/checks"},maxCheckRounds:{type:"i\
nteger",minimum:1,maximum:20,default:3},maxRetries:{type:"integer",minimum:0,maximum:20,default:2},timeoutSeconds:{
type:"integer",minimum:1,maximum:604800,default:1800},repository:{$ref:"definitions.json#/definitions/reposito\
ryUrl"},branch:{$ref:"definitions.json#/definitions/branch"},schedule:{type:"string",pattern:"^([0-9*/,-]+ +){\
3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$",maxLength:200,"x-orca-message":"must be a cron expressi\
on of five fields: minute, hour, day of month, month, day of week"},timeZone:{type:"string",pattern:"^[A-Za-z]\
[A-Za-z0-9_+/-]*$",maxLength:64,default:"UTC","x-orca-message":"must be the name of a time zone such as Europe\
/Berlin"},concurrencyPolicy:{type:"string",enum:["Allow","Forbid","Replace"],default:"Allow"},startingDeadlineSeconds:{
type:"integer",minimum:10,maximum:604800},historyLimit:{type:"integer",minimum:0,maximum:100,default:3},notBefore:{
type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","x-orca\
-message":"must be an instant with its time zone, such as 2026-01-31T12:00:00Z"},expires:{type:"string",pattern:"\
^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","x-orca-message":"must be an i\
nstant with its time zone, such as 2026-01-31T12:00:00Z"},suspend:{type:"boolean",default:!1},landing:{type:"s\
tring",enum:["pullRequest","none"],default:"pullRequest"},outputs:{type:"object",propertyNames:{$ref:"#/defini\
tions/valueName"},additionalProperties:{$ref:"#/definitions/output"}}}},He={pattern:"^[A-Za-z][A-Za-z0-9_]*$",
maxLength:63,"x-orca-message":'must be letters, digits and "_", and start with a letter'},T={type:"string",pattern:"\
^[A-Za-z][A-Za-z0-9_-]*$",maxLength:63,"x-orca-message":'must start with a letter and have at most 63 letters,\
 digits, "_" and "-"'},O={type:"object",required:["file"],additionalProperties:!1,properties:{file:{type:"stri\
ng",pattern:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$",maxLength:1e3,
"x-orca-message":"must be the path of a file relative to the root of the repository, with forward slashes, and\
 neither in .git nor in .orca/inputs"},schema:{type:["object","boolean"]}}},ct=new RegExp("^[A-Za-z][A-Za-z0-9\
_]*$","u"),he=new RegExp("^[A-Za-z][A-Za-z0-9_-]*$","u"),bt=new RegExp("^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{\
3})+ +([0-9*/,-]|[A-Za-z]{3})+$","u"),kt=new RegExp("^[A-Za-z][A-Za-z0-9_+/-]*$","u"),at=new RegExp("^\\d{4}-\\d\
{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","u"),ht=new RegExp("^(?!/)(?!(.*/)?(\\.\\.?\
|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$","u");function qe(t,{instancePath:a="",parentData:A,
parentDataProperty:v,rootData:P=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let i in t){
let c=s;if(typeof i=="string"){if(b(i)>253){let l={instancePath:a,schemaPath:"#/definitions/labelKey/maxLength",
keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 characters",schema:253,parentSchema:ee,
data:i,propertyName:i};e===null?e=[l]:e.push(l),s++}if(!ge.test(i)){let l={instancePath:a,schemaPath:"#/defini\
tions/labelKey/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-\
Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za\
-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",
parentSchema:ee,data:i,propertyName:i};e===null?e=[l]:e.push(l),s++}}var p=c===s;if(!p){let l={instancePath:a,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i},message:"property name must be va\
lid",schema:$.propertyNames,parentSchema:$,data:t};e===null?e=[l]:e.push(l),s++}}for(let i in t){let c=t[i];if(typeof c==
"string"){if(b(c)>63){let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additio\
nalProperties/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",
schema:63,parentSchema:$.additionalProperties,data:c};e===null?e=[l]:e.push(l),s++}if(!Me.test(c)){let l={instancePath:a+
"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{
pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},message:'must match pattern "^([A-Za-z0-9]([-A-Za-z0-\
9_.]*[A-Za-z0-9])?)?$"',schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:$.additionalProperties,
data:c};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.
additionalProperties.type,parentSchema:$.additionalProperties,data:c};e===null?e=[l]:e.push(l),s++}}}else{let i={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:$.type,
parentSchema:$,data:t};e===null?e=[i]:e.push(i),s++}return qe.errors=e,s===0}var M={type:["string","object"],pattern:"\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",maxLength:63,required:["task"],additionalProperties:!1,"x-orca-message":'must\
 be the name of a DevTask: lower-case letters, digits and "-"',properties:{task:{$ref:"definitions.json#/defin\
itions/name"},project:{$ref:"definitions.json#/definitions/name"},until:{type:"string",enum:["Landed","Merged"],
default:"Landed"}}};function Oe(t,{instancePath:a="",parentData:A,parentDataProperty:v,rootData:P=t}={}){let e=null,
s=0;if(typeof t!="string"&&!(t&&typeof t=="object"&&!Array.isArray(t))){let p={instancePath:a,schemaPath:"#/ty\
pe",keyword:"type",params:{type:M.type},message:"must be string,object",schema:M.type,parentSchema:M,data:t};e===
null?e=[p]:e.push(p),s++}if(typeof t=="string"){if(b(t)>63){let p={instancePath:a,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:M,data:t};
e===null?e=[p]:e.push(p),s++}if(!D.test(t)){let p={instancePath:a,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:M,data:t};e===null?e=[p]:e.push(p),s++}}if(t&&typeof t=="object"&&
!Array.isArray(t)){if(t.task===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"task"},message:"must have required property 'task'",schema:M.required,parentSchema:M,data:t};
e===null?e=[p]:e.push(p),s++}for(let p in t)if(!(p==="task"||p==="project"||p==="until")){let i={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must\
 NOT have additional properties",schema:!1,parentSchema:M,data:t};e===null?e=[i]:e.push(i),s++}if(t.task!==void 0){
let p=t.task;if(typeof p=="string"){if(b(p)>63){let i={instancePath:a+"/task",schemaPath:"definitions.json#/de\
finitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",
schema:63,parentSchema:x,data:p};e===null?e=[i]:e.push(i),s++}if(!D.test(p)){let i={instancePath:a+"/task",schemaPath:"\
definitions.json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},
message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,
data:p};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:a+"/task",schemaPath:"definitions.json#/definit\
ions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.type,parentSchema:x,data:p};
e===null?e=[i]:e.push(i),s++}}if(t.project!==void 0){let p=t.project;if(typeof p=="string"){if(b(p)>63){let i={
instancePath:a+"/project",schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{
limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:x,data:p};e===null?e=[i]:e.push(
i),s++}if(!D.test(p)){let i={instancePath:a+"/project",schemaPath:"definitions.json#/definitions/name/pattern",
keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-\
a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,data:p};e===null?e=[i]:e.push(i),
s++}}else{let i={instancePath:a+"/project",schemaPath:"definitions.json#/definitions/name/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:x.type,parentSchema:x,data:p};e===null?e=[i]:e.push(i),
s++}}if(t.until!==void 0){let p=t.until;if(typeof p!="string"){let i={instancePath:a+"/until",schemaPath:"#/pr\
operties/until/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.properties.until.
type,parentSchema:M.properties.until,data:p};e===null?e=[i]:e.push(i),s++}if(!(p==="Landed"||p==="Merged")){let i={
instancePath:a+"/until",schemaPath:"#/properties/until/enum",keyword:"enum",params:{allowedValues:M.properties.
until.enum},message:"must be equal to one of the allowed values",schema:M.properties.until.enum,parentSchema:M.
properties.until,data:p};e===null?e=[i]:e.push(i),s++}}}return Oe.errors=e,s===0}var te={type:["string","objec\
t"],pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$",required:["task","output"],additionalProperties:!1,
"x-orca-message":"must be <task>.<output>, or a mapping with task and output",properties:{task:{$ref:"definiti\
ons.json#/definitions/name"},project:{$ref:"definitions.json#/definitions/name"},output:{$ref:"#/definitions/v\
alueName"}}},Ye=new RegExp("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$","u");function Te(t,{
instancePath:a="",parentData:A,parentDataProperty:v,rootData:P=t}={}){let e=null,s=0;if(typeof t!="string"&&!(t&&
typeof t=="object"&&!Array.isArray(t))){let p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:te.
type},message:"must be string,object",schema:te.type,parentSchema:te,data:t};e===null?e=[p]:e.push(p),s++}if(typeof t==
"string"&&!Ye.test(t)){let p={instancePath:a,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-\
9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]\
{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$"',schema:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z\
0-9_-]{0,62}$",parentSchema:te,data:t};e===null?e=[p]:e.push(p),s++}if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.task===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
task"},message:"must have required property 'task'",schema:te.required,parentSchema:te,data:t};e===null?e=[p]:
e.push(p),s++}if(t.output===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
output"},message:"must have required property 'output'",schema:te.required,parentSchema:te,data:t};e===null?e=
[p]:e.push(p),s++}for(let p in t)if(!(p==="task"||p==="project"||p==="output")){let i={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have ad\
ditional properties",schema:!1,parentSchema:te,data:t};e===null?e=[i]:e.push(i),s++}if(t.task!==void 0){let p=t.
task;if(typeof p=="string"){if(b(p)>63){let i={instancePath:a+"/task",schemaPath:"definitions.json#/definition\
s/name/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,
parentSchema:x,data:p};e===null?e=[i]:e.push(i),s++}if(!D.test(p)){let i={instancePath:a+"/task",schemaPath:"d\
efinitions.json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},
message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,
data:p};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:a+"/task",schemaPath:"definitions.json#/definit\
ions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.type,parentSchema:x,data:p};
e===null?e=[i]:e.push(i),s++}}if(t.project!==void 0){let p=t.project;if(typeof p=="string"){if(b(p)>63){let i={
instancePath:a+"/project",schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{
limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:x,data:p};e===null?e=[i]:e.push(
i),s++}if(!D.test(p)){let i={instancePath:a+"/project",schemaPath:"definitions.json#/definitions/name/pattern",
keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-\
a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,data:p};e===null?e=[i]:e.push(i),
s++}}else{let i={instancePath:a+"/project",schemaPath:"definitions.json#/definitions/name/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:x.type,parentSchema:x,data:p};e===null?e=[i]:e.push(i),
s++}}if(t.output!==void 0){let p=t.output;if(typeof p=="string"){if(b(p)>63){let i={instancePath:a+"/output",schemaPath:"\
#/definitions/valueName/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 c\
haracters",schema:63,parentSchema:T,data:p};e===null?e=[i]:e.push(i),s++}if(!he.test(p)){let i={instancePath:a+
"/output",schemaPath:"#/definitions/valueName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_\
-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]*$"',schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:T,
data:p};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:a+"/output",schemaPath:"#/definitions/valueName\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:T.type,parentSchema:T,data:p};e===
null?e=[i]:e.push(i),s++}}}return Te.errors=e,s===0}function _e(t,{instancePath:a="",parentData:A,parentDataProperty:v,
rootData:P=t}={}){let e=null,s=0;if(Array.isArray(t)){if(t.length>50){let i={instancePath:a,schemaPath:"#/maxI\
tems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items",schema:50,parentSchema:se,
data:t};e===null?e=[i]:e.push(i),s++}let p=t.length;for(let i=0;i<p;i++)X(t[i],{instancePath:a+"/"+i,parentData:t,
parentDataProperty:i,rootData:P})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)}else{let p={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:se.type,parentSchema:se,
data:t};e===null?e=[p]:e.push(p),s++}return _e.errors=e,s===0}function Le(t,{instancePath:a="",parentData:A,parentDataProperty:v,
rootData:P=t}={}){let e=null,s=0,p=s,i=!1,c=null,l=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.prompt===void 0){
let n={instancePath:a,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"prompt"},message:"\
must have required property 'prompt'",schema:g.oneOf[0].required,parentSchema:g.oneOf[0],data:t};e===null?e=[n]:
e.push(n),s++}var m=l===s;m&&(i=!0,c=0);let r=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.workflow===void 0){
let n={instancePath:a,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"workflow"},message:"\
must have required property 'workflow'",schema:g.oneOf[1].required,parentSchema:g.oneOf[1],data:t};e===null?e=
[n]:e.push(n),s++}var m=r===s;if(m&&i?(i=!1,c=[c,1]):m&&(i=!0,c=1),i)s=p,e!==null&&(p?e.length=p:e=null);else{
let n={instancePath:a,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:c},message:"must match exact\
ly one schema in oneOf",schema:g.oneOf,parentSchema:g,data:t};e===null?e=[n]:e.push(n),s++}if(t&&typeof t=="ob\
ject"&&!Array.isArray(t)){for(let n in t)if(!ue.call(g.properties,n)){let o={instancePath:a,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have addition\
al properties",schema:!1,parentSchema:g,data:t};e===null?e=[o]:e.push(o),s++}if(t.prompt!==void 0){let n=t.prompt;
if(typeof n=="string"){if(b(n)>65536){let o={instancePath:a+"/prompt",schemaPath:"#/properties/prompt/maxLengt\
h",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:g.
properties.prompt,data:n};e===null?e=[o]:e.push(o),s++}if(!We.test(n)){let o={instancePath:a+"/prompt",schemaPath:"\
#/properties/prompt/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\
\\S",parentSchema:g.properties.prompt,data:n};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:a+"/promp\
t",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.
properties.prompt.type,parentSchema:g.properties.prompt,data:n};e===null?e=[o]:e.push(o),s++}}if(t.template!==
void 0){let n={instancePath:a+"/template",schemaPath:"#/properties/template/false schema",keyword:"false schem\
a",params:{},message:"boolean schema is false",schema:!1,parentSchema:g.properties.template,data:t.template};e===
null?e=[n]:e.push(n),s++}if(t.workflow!==void 0){let n=t.workflow;if(typeof n=="string"){if(b(n)>63){let o={instancePath:a+
"/workflow",schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:x,data:n};e===null?e=[o]:e.push(o),s++}if(!D.test(
n)){let o={instancePath:a+"/workflow",schemaPath:"definitions.json#/definitions/name/pattern",keyword:"pattern",
params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?\
$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,data:n};e===null?e=[o]:e.push(o),s++}}else{let o={
instancePath:a+"/workflow",schemaPath:"definitions.json#/definitions/name/type",keyword:"type",params:{type:"s\
tring"},message:"must be string",schema:x.type,parentSchema:x,data:n};e===null?e=[o]:e.push(o),s++}}if(t.parameters!==
void 0){let n=t.parameters;if(n&&typeof n=="object"&&!Array.isArray(n))for(let o in n){let k=s;if(typeof o=="s\
tring"){if(b(o)>63){let y={instancePath:a+"/parameters",schemaPath:"definitions.json#/definitions/parameterNam\
e/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:He,
data:o,propertyName:o};e===null?e=[y]:e.push(y),s++}if(!ct.test(o)){let y={instancePath:a+"/parameters",schemaPath:"\
definitions.json#/definitions/parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_]*\
$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_]*$"',schema:"^[A-Za-z][A-Za-z0-9_]*$",parentSchema:He,data:o,
propertyName:o};e===null?e=[y]:e.push(y),s++}}var h=k===s;if(!h){let y={instancePath:a+"/parameters",schemaPath:"\
#/properties/parameters/propertyNames",keyword:"propertyNames",params:{propertyName:o},message:"property name \
must be valid",schema:g.properties.parameters.propertyNames,parentSchema:g.properties.parameters,data:n};e===null?
e=[y]:e.push(y),s++}}else{let o={instancePath:a+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:g.properties.parameters.type,parentSchema:g.properties.
parameters,data:n};e===null?e=[o]:e.push(o),s++}}if(t.taskMaster!==void 0){let n={instancePath:a+"/taskMaster",
schemaPath:"#/properties/taskMaster/false schema",keyword:"false schema",params:{},message:"boolean schema is \
false",schema:!1,parentSchema:g.properties.taskMaster,data:t.taskMaster};e===null?e=[n]:e.push(n),s++}if(t.type!==
void 0){let n=t.type;if(typeof n!="string"){let o={instancePath:a+"/type",schemaPath:"#/properties/type/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.type.type,parentSchema:g.properties.
type,data:n};e===null?e=[o]:e.push(o),s++}if(n!=="code"){let o={instancePath:a+"/type",schemaPath:"#/propertie\
s/type/enum",keyword:"enum",params:{allowedValues:g.properties.type.enum},message:"must be equal to one of the\
 allowed values",schema:g.properties.type.enum,parentSchema:g.properties.type,data:n};e===null?e=[o]:e.push(o),
s++}}if(t.requiredCapabilities!==void 0){let n=t.requiredCapabilities;if(Array.isArray(n)){if(n.length>100){let w={
instancePath:a+"/requiredCapabilities",schemaPath:"#/properties/requiredCapabilities/maxItems",keyword:"maxIte\
ms",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:g.properties.requiredCapabilities,
data:n};e===null?e=[w]:e.push(w),s++}let o=n.length;for(let w=0;w<o;w++){let _=n[w];if(typeof _=="string"){if(b(
_)>63){let q={instancePath:a+"/requiredCapabilities/"+w,schemaPath:"definitions.json#/definitions/capability/m\
axLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:V,
data:_};e===null?e=[q]:e.push(q),s++}if(!Be.test(_)){let q={instancePath:a+"/requiredCapabilities/"+w,schemaPath:"\
definitions.json#/definitions/capability/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]([-A-Za-z0-9_\
.]*[A-Za-z0-9])?$"},message:'must match pattern "^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^[A-Za-z\
0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:V,data:_};e===null?e=[q]:e.push(q),s++}}else{let q={instancePath:a+
"/requiredCapabilities/"+w,schemaPath:"definitions.json#/definitions/capability/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:V.type,parentSchema:V,data:_};e===null?e=[q]:e.push(q),s++}}let k=n.length,
y;if(k>1){e:for(;k--;)for(y=k;y--;)if(W(n[k],n[y])){let w={instancePath:a+"/requiredCapabilities",schemaPath:"\
#/properties/requiredCapabilities/uniqueItems",keyword:"uniqueItems",params:{i:k,j:y},message:"must NOT have d\
uplicate items (items ## "+y+" and "+k+" are identical)",schema:!0,parentSchema:g.properties.requiredCapabilities,
data:n};e===null?e=[w]:e.push(w),s++;break e}}}else{let o={instancePath:a+"/requiredCapabilities",schemaPath:"\
#/properties/requiredCapabilities/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.
properties.requiredCapabilities.type,parentSchema:g.properties.requiredCapabilities,data:n};e===null?e=[o]:e.push(
o),s++}}if(t.model!==void 0){let n=t.model;if(typeof n=="string"){if(b(n)>128){let o={instancePath:a+"/model",
schemaPath:"definitions.json#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},message:"mus\
t NOT have more than 128 characters",schema:128,parentSchema:Z,data:n};e===null?e=[o]:e.push(o),s++}if(!le.test(
n)){let o={instancePath:a+"/model",schemaPath:"definitions.json#/definitions/model/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9.\
_:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:Z,data:n};e===null?e=[o]:e.push(o),
s++}}else{let o={instancePath:a+"/model",schemaPath:"definitions.json#/definitions/model/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:Z.type,parentSchema:Z,data:n};e===null?e=[o]:e.push(o),
s++}}if(t.preferredModel!==void 0){let n=t.preferredModel;if(typeof n=="string"){if(b(n)>128){let o={instancePath:a+
"/preferredModel",schemaPath:"definitions.json#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},
message:"must NOT have more than 128 characters",schema:128,parentSchema:Z,data:n};e===null?e=[o]:e.push(o),s++}
if(!le.test(n)){let o={instancePath:a+"/preferredModel",schemaPath:"definitions.json#/definitions/model/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A\
-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:Z,data:n};e===
null?e=[o]:e.push(o),s++}}else{let o={instancePath:a+"/preferredModel",schemaPath:"definitions.json#/definitio\
ns/model/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.type,parentSchema:Z,data:n};
e===null?e=[o]:e.push(o),s++}}if(t.podSelector!==void 0&&(qe(t.podSelector,{instancePath:a+"/podSelector",parentData:t,
parentDataProperty:"podSelector",rootData:P})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length)),t.priority!==
void 0){let n=t.priority;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let o={instancePath:a+"/pri\
ority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"integer"},message:"must be integer",
schema:g.properties.priority.type,parentSchema:g.properties.priority,data:n};e===null?e=[o]:e.push(o),s++}if(typeof n==
"number"&&isFinite(n)){if(n>1e3||isNaN(n)){let o={instancePath:a+"/priority",schemaPath:"#/properties/priority\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:g.
properties.priority,data:n};e===null?e=[o]:e.push(o),s++}if(n<0||isNaN(n)){let o={instancePath:a+"/priority",schemaPath:"\
#/properties/priority/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,
parentSchema:g.properties.priority,data:n};e===null?e=[o]:e.push(o),s++}}}if(t.dependsOn!==void 0){let n=t.dependsOn;
if(Array.isArray(n)){if(n.length>100){let k={instancePath:a+"/dependsOn",schemaPath:"#/properties/dependsOn/ma\
xItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:g.
properties.dependsOn,data:n};e===null?e=[k]:e.push(k),s++}let o=n.length;for(let k=0;k<o;k++)Oe(n[k],{instancePath:a+
"/dependsOn/"+k,parentData:n,parentDataProperty:k,rootData:P})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.
length)}else{let o={instancePath:a+"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:g.properties.dependsOn.type,parentSchema:g.properties.dependsOn,data:n};
e===null?e=[o]:e.push(o),s++}}if(t.inputs!==void 0){let n=t.inputs;if(n&&typeof n=="object"&&!Array.isArray(n)){
for(let o in n){let k=s;if(typeof o=="string"){if(b(o)>63){let y={instancePath:a+"/inputs",schemaPath:"#/defin\
itions/valueName/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characte\
rs",schema:63,parentSchema:T,data:o,propertyName:o};e===null?e=[y]:e.push(y),s++}if(!he.test(o)){let y={instancePath:a+
"/inputs",schemaPath:"#/definitions/valueName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_\
-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]*$"',schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:T,
data:o,propertyName:o};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:a+"/inputs",schemaPath:"#/defini\
tions/valueName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:T.type,parentSchema:T,
data:o,propertyName:o};e===null?e=[y]:e.push(y),s++}var f=k===s;if(!f){let y={instancePath:a+"/inputs",schemaPath:"\
#/properties/inputs/propertyNames",keyword:"propertyNames",params:{propertyName:o},message:"property name must\
 be valid",schema:g.properties.inputs.propertyNames,parentSchema:g.properties.inputs,data:n};e===null?e=[y]:e.
push(y),s++}}for(let o in n)Te(n[o],{instancePath:a+"/inputs/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,
parentDataProperty:o,rootData:P})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length)}else{let o={instancePath:a+
"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:g.properties.inputs.type,parentSchema:g.properties.inputs,data:n};e===null?e=[o]:e.push(o),s++}}if(t.context!==
void 0){let n={instancePath:a+"/context",schemaPath:"#/properties/context/false schema",keyword:"false schema",
params:{},message:"boolean schema is false",schema:!1,parentSchema:g.properties.context,data:t.context};e===null?
e=[n]:e.push(n),s++}if(t.checks!==void 0&&(_e(t.checks,{instancePath:a+"/checks",parentData:t,parentDataProperty:"\
checks",rootData:P})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),t.maxCheckRounds!==void 0){let n=t.
maxCheckRounds;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let o={instancePath:a+"/maxCheckRound\
s",schemaPath:"#/properties/maxCheckRounds/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er",schema:g.properties.maxCheckRounds.type,parentSchema:g.properties.maxCheckRounds,data:n};e===null?e=[o]:e.
push(o),s++}if(typeof n=="number"&&isFinite(n)){if(n>20||isNaN(n)){let o={instancePath:a+"/maxCheckRounds",schemaPath:"\
#/properties/maxCheckRounds/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},message:"must be <= 2\
0",schema:20,parentSchema:g.properties.maxCheckRounds,data:n};e===null?e=[o]:e.push(o),s++}if(n<1||isNaN(n)){let o={
instancePath:a+"/maxCheckRounds",schemaPath:"#/properties/maxCheckRounds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1",schema:1,parentSchema:g.properties.maxCheckRounds,data:n};e===null?e=[o]:e.
push(o),s++}}}if(t.maxRetries!==void 0){let n=t.maxRetries;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))){let o={instancePath:a+"/maxRetries",schemaPath:"#/properties/maxRetries/type",keyword:"type",params:{type:"\
integer"},message:"must be integer",schema:g.properties.maxRetries.type,parentSchema:g.properties.maxRetries,data:n};
e===null?e=[o]:e.push(o),s++}if(typeof n=="number"&&isFinite(n)){if(n>20||isNaN(n)){let o={instancePath:a+"/ma\
xRetries",schemaPath:"#/properties/maxRetries/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},message:"\
must be <= 20",schema:20,parentSchema:g.properties.maxRetries,data:n};e===null?e=[o]:e.push(o),s++}if(n<0||isNaN(
n)){let o={instancePath:a+"/maxRetries",schemaPath:"#/properties/maxRetries/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:g.properties.maxRetries,data:n};e===null?
e=[o]:e.push(o),s++}}}if(t.timeoutSeconds!==void 0){let n=t.timeoutSeconds;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n))){let o={instancePath:a+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:g.properties.timeoutSeconds.type,parentSchema:g.
properties.timeoutSeconds,data:n};e===null?e=[o]:e.push(o),s++}if(typeof n=="number"&&isFinite(n)){if(n>604800||
isNaN(n)){let o={instancePath:a+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/maximum",keyword:"ma\
ximum",params:{comparison:"<=",limit:604800},message:"must be <= 604800",schema:604800,parentSchema:g.properties.
timeoutSeconds,data:n};e===null?e=[o]:e.push(o),s++}if(n<1||isNaN(n)){let o={instancePath:a+"/timeoutSeconds",
schemaPath:"#/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"m\
ust be >= 1",schema:1,parentSchema:g.properties.timeoutSeconds,data:n};e===null?e=[o]:e.push(o),s++}}}if(t.repository!==
void 0){let n=t.repository;if(typeof n=="string"){if(b(n)>2e3){let o={instancePath:a+"/repository",schemaPath:"\
definitions.json#/definitions/repositoryUrl/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NO\
T have more than 2000 characters",schema:2e3,parentSchema:ne,data:n};e===null?e=[o]:e.push(o),s++}if(!rt.test(
n)){let o={instancePath:a+"/repository",schemaPath:"definitions.json#/definitions/repositoryUrl/pattern",keyword:"\
pattern",params:{pattern:"^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]\
*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"},message:'mu\
st match pattern "^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#\
]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"',schema:"^(https?://[\
^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za\
-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$",parentSchema:ne,data:n};e===null?e=[o]:e.push(o),s++}}else{
let o={instancePath:a+"/repository",schemaPath:"definitions.json#/definitions/repositoryUrl/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:ne.type,parentSchema:ne,data:n};e===null?e=[o]:e.push(
o),s++}}if(t.branch!==void 0){let n=t.branch;if(typeof n=="string"){if(b(n)>200){let o={instancePath:a+"/branc\
h",schemaPath:"definitions.json#/definitions/branch/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters",schema:200,parentSchema:C,data:n};e===null?e=[o]:e.push(o),s++}if(!Fe.
test(n)){let o={instancePath:a+"/branch",schemaPath:"definitions.json#/definitions/branch/pattern",keyword:"pa\
ttern",params:{pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+\
$"},message:'must match pattern "^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.\
lock)$).+$"',schema:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",
parentSchema:C,data:n};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:a+"/branch",schemaPath:"definiti\
ons.json#/definitions/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:C.type,
parentSchema:C,data:n};e===null?e=[o]:e.push(o),s++}}if(t.schedule!==void 0){let n=t.schedule;if(typeof n=="st\
ring"){if(b(n)>200){let o={instancePath:a+"/schedule",schemaPath:"#/properties/schedule/maxLength",keyword:"ma\
xLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:g.properties.
schedule,data:n};e===null?e=[o]:e.push(o),s++}if(!bt.test(n)){let o={instancePath:a+"/schedule",schemaPath:"#/\
properties/schedule/pattern",keyword:"pattern",params:{pattern:"^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([\
0-9*/,-]|[A-Za-z]{3})+$"},message:'must match pattern "^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|\
[A-Za-z]{3})+$"',schema:"^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$",parentSchema:g.
properties.schedule,data:n};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:a+"/schedule",schemaPath:"#\
/properties/schedule/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.
schedule.type,parentSchema:g.properties.schedule,data:n};e===null?e=[o]:e.push(o),s++}}if(t.timeZone!==void 0){
let n=t.timeZone;if(typeof n=="string"){if(b(n)>64){let o={instancePath:a+"/timeZone",schemaPath:"#/properties\
/timeZone/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,
parentSchema:g.properties.timeZone,data:n};e===null?e=[o]:e.push(o),s++}if(!kt.test(n)){let o={instancePath:a+
"/timeZone",schemaPath:"#/properties/timeZone/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_\
+/-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_+/-]*$"',schema:"^[A-Za-z][A-Za-z0-9_+/-]*$",parentSchema:g.
properties.timeZone,data:n};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:a+"/timeZone",schemaPath:"#\
/properties/timeZone/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.
timeZone.type,parentSchema:g.properties.timeZone,data:n};e===null?e=[o]:e.push(o),s++}}if(t.concurrencyPolicy!==
void 0){let n=t.concurrencyPolicy;if(typeof n!="string"){let o={instancePath:a+"/concurrencyPolicy",schemaPath:"\
#/properties/concurrencyPolicy/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.
concurrencyPolicy.type,parentSchema:g.properties.concurrencyPolicy,data:n};e===null?e=[o]:e.push(o),s++}if(!(n===
"Allow"||n==="Forbid"||n==="Replace")){let o={instancePath:a+"/concurrencyPolicy",schemaPath:"#/properties/con\
currencyPolicy/enum",keyword:"enum",params:{allowedValues:g.properties.concurrencyPolicy.enum},message:"must b\
e equal to one of the allowed values",schema:g.properties.concurrencyPolicy.enum,parentSchema:g.properties.concurrencyPolicy,
data:n};e===null?e=[o]:e.push(o),s++}}if(t.startingDeadlineSeconds!==void 0){let n=t.startingDeadlineSeconds;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let o={instancePath:a+"/startingDeadlineSeconds",schemaPath:"#/prop\
erties/startingDeadlineSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:g.
properties.startingDeadlineSeconds.type,parentSchema:g.properties.startingDeadlineSeconds,data:n};e===null?e=[
o]:e.push(o),s++}if(typeof n=="number"&&isFinite(n)){if(n>604800||isNaN(n)){let o={instancePath:a+"/startingDe\
adlineSeconds",schemaPath:"#/properties/startingDeadlineSeconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:604800},message:"must be <= 604800",schema:604800,parentSchema:g.properties.startingDeadlineSeconds,
data:n};e===null?e=[o]:e.push(o),s++}if(n<10||isNaN(n)){let o={instancePath:a+"/startingDeadlineSeconds",schemaPath:"\
#/properties/startingDeadlineSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:10},message:"mus\
t be >= 10",schema:10,parentSchema:g.properties.startingDeadlineSeconds,data:n};e===null?e=[o]:e.push(o),s++}}}
if(t.historyLimit!==void 0){let n=t.historyLimit;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let o={
instancePath:a+"/historyLimit",schemaPath:"#/properties/historyLimit/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer",schema:g.properties.historyLimit.type,parentSchema:g.properties.historyLimit,data:n};
e===null?e=[o]:e.push(o),s++}if(typeof n=="number"&&isFinite(n)){if(n>100||isNaN(n)){let o={instancePath:a+"/h\
istoryLimit",schemaPath:"#/properties/historyLimit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},
message:"must be <= 100",schema:100,parentSchema:g.properties.historyLimit,data:n};e===null?e=[o]:e.push(o),s++}
if(n<0||isNaN(n)){let o={instancePath:a+"/historyLimit",schemaPath:"#/properties/historyLimit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:g.properties.historyLimit,
data:n};e===null?e=[o]:e.push(o),s++}}}if(t.notBefore!==void 0){let n=t.notBefore;if(typeof n=="string"){if(!at.
test(n)){let o={instancePath:a+"/notBefore",schemaPath:"#/properties/notBefore/pattern",keyword:"pattern",params:{
pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"},message:'must match \
pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"',schema:"^\\d{4}-\\d{2}\
-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$",parentSchema:g.properties.notBefore,data:n};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:a+"/notBefore",schemaPath:"#/properties/notBefore/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.notBefore.type,parentSchema:g.
properties.notBefore,data:n};e===null?e=[o]:e.push(o),s++}}if(t.expires!==void 0){let n=t.expires;if(typeof n==
"string"){if(!at.test(n)){let o={instancePath:a+"/expires",schemaPath:"#/properties/expires/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"},message:'\
must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"',schema:"^\
\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$",parentSchema:g.properties.expires,
data:n};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:a+"/expires",schemaPath:"#/properties/expires/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.expires.type,parentSchema:g.
properties.expires,data:n};e===null?e=[o]:e.push(o),s++}}if(t.suspend!==void 0){let n=t.suspend;if(typeof n!="\
boolean"){let o={instancePath:a+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean",schema:g.properties.suspend.type,parentSchema:g.properties.suspend,data:n};
e===null?e=[o]:e.push(o),s++}}if(t.landing!==void 0){let n=t.landing;if(typeof n!="string"){let o={instancePath:a+
"/landing",schemaPath:"#/properties/landing/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:g.properties.landing.type,parentSchema:g.properties.landing,data:n};e===null?e=[o]:e.push(o),s++}if(!(n===
"pullRequest"||n==="none")){let o={instancePath:a+"/landing",schemaPath:"#/properties/landing/enum",keyword:"e\
num",params:{allowedValues:g.properties.landing.enum},message:"must be equal to one of the allowed values",schema:g.
properties.landing.enum,parentSchema:g.properties.landing,data:n};e===null?e=[o]:e.push(o),s++}}if(t.outputs!==
void 0){let n=t.outputs;if(n&&typeof n=="object"&&!Array.isArray(n)){for(let o in n){let k=s;if(typeof o=="str\
ing"){if(b(o)>63){let y={instancePath:a+"/outputs",schemaPath:"#/definitions/valueName/maxLength",keyword:"max\
Length",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:T,data:o,propertyName:o};
e===null?e=[y]:e.push(y),s++}if(!he.test(o)){let y={instancePath:a+"/outputs",schemaPath:"#/definitions/valueN\
ame/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]*$"},message:'must match pattern "^[A-Za\
-z][A-Za-z0-9_-]*$"',schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:T,data:o,propertyName:o};e===null?e=[y]:e.
push(y),s++}}else{let y={instancePath:a+"/outputs",schemaPath:"#/definitions/valueName/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:T.type,parentSchema:T,data:o,propertyName:o};e===null?e=[y]:e.push(
y),s++}var u=k===s;if(!u){let y={instancePath:a+"/outputs",schemaPath:"#/properties/outputs/propertyNames",keyword:"\
propertyNames",params:{propertyName:o},message:"property name must be valid",schema:g.properties.outputs.propertyNames,
parentSchema:g.properties.outputs,data:n};e===null?e=[y]:e.push(y),s++}}for(let o in n){let k=n[o];if(k&&typeof k==
"object"&&!Array.isArray(k)){if(k.file===void 0){let y={instancePath:a+"/outputs/"+o.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/definitions/output/required",keyword:"required",params:{missingProperty:"file"},message:"\
must have required property 'file'",schema:O.required,parentSchema:O,data:k};e===null?e=[y]:e.push(y),s++}for(let y in k)
if(!(y==="file"||y==="schema")){let w={instancePath:a+"/outputs/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/output/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"\
must NOT have additional properties",schema:!1,parentSchema:O,data:k};e===null?e=[w]:e.push(w),s++}if(k.file!==
void 0){let y=k.file;if(typeof y=="string"){if(b(y)>1e3){let w={instancePath:a+"/outputs/"+o.replace(/~/g,"~0").
replace(/\//g,"~1")+"/file",schemaPath:"#/definitions/output/properties/file/maxLength",keyword:"maxLength",params:{
limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:O.properties.file,data:y};
e===null?e=[w]:e.push(w),s++}if(!ht.test(y)){let w={instancePath:a+"/outputs/"+o.replace(/~/g,"~0").replace(/\//g,
"~1")+"/file",schemaPath:"#/definitions/output/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?\
!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$"},message:'must match pattern "\
^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.*/)?(\\.\
\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$",parentSchema:O.properties.file,data:y};e===null?
e=[w]:e.push(w),s++}}else{let w={instancePath:a+"/outputs/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"\
#/definitions/output/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.
properties.file.type,parentSchema:O.properties.file,data:y};e===null?e=[w]:e.push(w),s++}}if(k.schema!==void 0){
let y=k.schema;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&typeof y!="boolean"){let w={instancePath:a+"/ou\
tputs/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/schema",schemaPath:"#/definitions/output/properties/schema/\
type",keyword:"type",params:{type:O.properties.schema.type},message:"must be object,boolean",schema:O.properties.
schema.type,parentSchema:O.properties.schema,data:y};e===null?e=[w]:e.push(w),s++}}}else{let y={instancePath:a+
"/outputs/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/output/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:O.type,parentSchema:O,data:k};e===null?e=[y]:e.push(y),s++}}}else{
let o={instancePath:a+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:g.properties.outputs.type,parentSchema:g.properties.outputs,data:n};e===null?e=
[o]:e.push(o),s++}}}else{let n={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:g.type,parentSchema:g,data:t};e===null?e=[n]:e.push(n),s++}return Le.errors=e,s===0}function ut(t,{
instancePath:a="",parentData:A,parentDataProperty:v,rootData:P=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&
!Array.isArray(t)){if(t.apiVersion===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'",schema:G.required,parentSchema:G,
data:t};e===null?e=[p]:e.push(p),s++}if(t.kind===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:G.required,parentSchema:G,
data:t};e===null?e=[p]:e.push(p),s++}if(t.metadata===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'",schema:G.required,
parentSchema:G,data:t};e===null?e=[p]:e.push(p),s++}if(t.spec===void 0){let p={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"spec"},message:"must have required property 'spec'",schema:G.
required,parentSchema:G,data:t};e===null?e=[p]:e.push(p),s++}for(let p in t)if(!(p==="apiVersion"||p==="kind"||
p==="metadata"||p==="spec")){let i={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:G,data:t};
e===null?e=[i]:e.push(i),s++}if(t.apiVersion!==void 0){let p=t.apiVersion;if(p!=="orca.dev/v1alpha1"){let i={instancePath:a+
"/apiVersion",schemaPath:"definitions.json#/definitions/apiVersion/const",keyword:"const",params:{allowedValue:"\
orca.dev/v1alpha1"},message:"must be equal to constant",schema:"orca.dev/v1alpha1",parentSchema:ye,data:p};e===
null?e=[i]:e.push(i),s++}}if(t.kind!==void 0){let p=t.kind;if(p!=="DevTask"){let i={instancePath:a+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"DevTask"},message:"must be equal to constant",schema:"\
DevTask",parentSchema:G.properties.kind,data:p};e===null?e=[i]:e.push(i),s++}}t.metadata!==void 0&&(Ze(t.metadata,
{instancePath:a+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:P})||(e=e===null?Ze.errors:e.concat(
Ze.errors),s=e.length)),t.spec!==void 0&&(Le(t.spec,{instancePath:a+"/spec",parentData:t,parentDataProperty:"s\
pec",rootData:P})||(e=e===null?Le.errors:e.concat(Le.errors),s=e.length))}else{let p={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:G.type,parentSchema:G,data:t};e===
null?e=[p]:e.push(p),s++}return ut.errors=e,s===0}var Ot=dt,U={type:"object",required:["apiVersion","kind","me\
tadata","spec"],additionalProperties:!1,properties:{apiVersion:{$ref:"definitions.json#/definitions/apiVersion"},
kind:{const:"Workflow"},metadata:{$ref:"definitions.json#/definitions/metadata"},spec:{$ref:"#/definitions/wor\
kflowSpec"}},definitions:{workflowSpec:{type:"object",required:["nodes"],additionalProperties:!1,properties:{parameters:{
type:"object"},nodes:{type:"object",minProperties:1,maxProperties:100,propertyNames:{$ref:"definitions.json#/d\
efinitions/name"},additionalProperties:{$ref:"#/definitions/node"}},outputs:{type:"object",propertyNames:{$ref:"\
devtask.json#/definitions/valueName"},additionalProperties:{$ref:"#/definitions/nodeOutput"}}}},node:{type:"ob\
ject",additionalProperties:!1,oneOf:[{required:["prompt"]},{required:["workflow"]}],properties:{prompt:{type:"\
string",pattern:"\\S",maxLength:65536,"x-orca-message":"must say what to do, in at most 65536 characters"},workflow:{
$ref:"definitions.json#/definitions/name"},parameters:{type:"object",propertyNames:{$ref:"definitions.json#/de\
finitions/parameterName"}},dependsOn:{type:"array",maxItems:100,uniqueItems:!0,items:{$ref:"definitions.json#/\
definitions/name"}},requiredCapabilities:{type:"array",items:{$ref:"definitions.json#/definitions/capability"},
uniqueItems:!0,maxItems:100},model:{$ref:"definitions.json#/definitions/model"},podSelector:{$ref:"definitions\
.json#/definitions/labels"},checks:{$ref:"definitions.json#/definitions/checks"},maxCheckRounds:{type:"integer",
minimum:1,maximum:20},maxRetries:{type:"integer",minimum:0,maximum:20},timeoutSeconds:{type:"integer",minimum:1,
maximum:604800},landing:{type:"string",enum:["commit","none"],default:"commit"},inputs:{type:"object",propertyNames:{
$ref:"devtask.json#/definitions/valueName"},additionalProperties:{$ref:"#/definitions/nodeOutput"}},outputs:{type:"\
object",propertyNames:{$ref:"devtask.json#/definitions/valueName"},additionalProperties:{$ref:"devtask.json#/d\
efinitions/output"}}}},nodeOutput:{type:"string",pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z\
0-9_-]{0,62}$","x-orca-message":"must be <node>.<output>"}}};function De(t,{instancePath:a="",parentData:A,parentDataProperty:v,
rootData:P=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let p={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required propert\
y 'name'",schema:L.required,parentSchema:L,data:t};e===null?e=[p]:e.push(p),s++}for(let p in t)if(!(p==="name"||
p==="project"||p==="labels"||p==="annotations")){let i={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:L,
data:t};e===null?e=[i]:e.push(i),s++}if(t.name!==void 0){let p=t.name;if(typeof p=="string"){if(b(p)>63){let i={
instancePath:a+"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:x,data:p};e===null?e=[i]:e.push(i),s++}if(!D.test(
p)){let i={instancePath:a+"/name",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^\
[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0\
-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,data:p};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:a+"/n\
ame",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.
type,parentSchema:x,data:p};e===null?e=[i]:e.push(i),s++}}if(t.project!==void 0){let p=t.project;if(typeof p==
"string"){if(b(p)>63){let i={instancePath:a+"/project",schemaPath:"#/definitions/name/maxLength",keyword:"maxL\
ength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:x,data:p};e===
null?e=[i]:e.push(i),s++}if(!D.test(p)){let i={instancePath:a+"/project",schemaPath:"#/definitions/name/patter\
n",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]\
([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,data:p};e===null?e=[i]:e.push(
i),s++}}else{let i={instancePath:a+"/project",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:x.type,parentSchema:x,data:p};e===null?e=[i]:e.push(i),s++}}t.labels!==
void 0&&(F(t.labels,{instancePath:a+"/labels",parentData:t,parentDataProperty:"labels",rootData:P})||(e=e===null?
F.errors:e.concat(F.errors),s=e.length)),t.annotations!==void 0&&(H(t.annotations,{instancePath:a+"/annotation\
s",parentData:t,parentDataProperty:"annotations",rootData:P})||(e=e===null?H.errors:e.concat(H.errors),s=e.length))}else{
let p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:L.
type,parentSchema:L,data:t};e===null?e=[p]:e.push(p),s++}return De.errors=e,s===0}var I={type:"object",required:[
"nodes"],additionalProperties:!1,properties:{parameters:{type:"object"},nodes:{type:"object",minProperties:1,maxProperties:100,
propertyNames:{$ref:"definitions.json#/definitions/name"},additionalProperties:{$ref:"#/definitions/node"}},outputs:{
type:"object",propertyNames:{$ref:"devtask.json#/definitions/valueName"},additionalProperties:{$ref:"#/definit\
ions/nodeOutput"}}}},ce={type:"string",pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,6\
2}$","x-orca-message":"must be <node>.<output>"},N={type:"object",additionalProperties:!1,oneOf:[{required:["p\
rompt"]},{required:["workflow"]}],properties:{prompt:{type:"string",pattern:"\\S",maxLength:65536,"x-orca-mess\
age":"must say what to do, in at most 65536 characters"},workflow:{$ref:"definitions.json#/definitions/name"},
parameters:{type:"object",propertyNames:{$ref:"definitions.json#/definitions/parameterName"}},dependsOn:{type:"\
array",maxItems:100,uniqueItems:!0,items:{$ref:"definitions.json#/definitions/name"}},requiredCapabilities:{type:"\
array",items:{$ref:"definitions.json#/definitions/capability"},uniqueItems:!0,maxItems:100},model:{$ref:"defin\
itions.json#/definitions/model"},podSelector:{$ref:"definitions.json#/definitions/labels"},checks:{$ref:"defin\
itions.json#/definitions/checks"},maxCheckRounds:{type:"integer",minimum:1,maximum:20},maxRetries:{type:"integ\
er",minimum:0,maximum:20},timeoutSeconds:{type:"integer",minimum:1,maximum:604800},landing:{type:"string",enum:[
"commit","none"],default:"commit"},inputs:{type:"object",propertyNames:{$ref:"devtask.json#/definitions/valueN\
ame"},additionalProperties:{$ref:"#/definitions/nodeOutput"}},outputs:{type:"object",propertyNames:{$ref:"devt\
ask.json#/definitions/valueName"},additionalProperties:{$ref:"devtask.json#/definitions/output"}}}};function Re(t,{
instancePath:a="",parentData:A,parentDataProperty:v,rootData:P=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&
!Array.isArray(t)){for(let i in t){let c=s;if(typeof i=="string"){if(b(i)>253){let l={instancePath:a,schemaPath:"\
#/definitions/labelKey/maxLength",keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 \
characters",schema:253,parentSchema:ee,data:i,propertyName:i};e===null?e=[l]:e.push(l),s++}if(!ge.test(i)){let l={
instancePath:a,schemaPath:"#/definitions/labelKey/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9]([-a-z\
0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^([a-z0-9]([-a-z0-\
9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-\
z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:ee,data:i,propertyName:i};e===null?e=[l]:e.push(l),s++}}var p=c===
s;if(!p){let l={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i},message:"\
property name must be valid",schema:$.propertyNames,parentSchema:$,data:t};e===null?e=[l]:e.push(l),s++}}for(let i in t){
let c=t[i];if(typeof c=="string"){if(b(c)>63){let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have mor\
e than 63 characters",schema:63,parentSchema:$.additionalProperties,data:c};e===null?e=[l]:e.push(l),s++}if(!Me.
test(c)){let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties\
/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},message:'must mat\
ch pattern "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"',schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?\
)?$",parentSchema:$.additionalProperties,data:c};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:a+"/"+
i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:$.additionalProperties.type,parentSchema:$.additionalProperties,data:c};
e===null?e=[l]:e.push(l),s++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object",schema:$.type,parentSchema:$,data:t};e===null?e=[i]:e.push(i),s++}return Re.errors=
e,s===0}function Ie(t,{instancePath:a="",parentData:A,parentDataProperty:v,rootData:P=t}={}){let e=null,s=0;if(Array.
isArray(t)){if(t.length>50){let i={instancePath:a,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:50},
message:"must NOT have more than 50 items",schema:50,parentSchema:se,data:t};e===null?e=[i]:e.push(i),s++}let p=t.
length;for(let i=0;i<p;i++)X(t[i],{instancePath:a+"/"+i,parentData:t,parentDataProperty:i,rootData:P})||(e=e===
null?X.errors:e.concat(X.errors),s=e.length)}else{let p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:se.type,parentSchema:se,data:t};e===null?e=[p]:e.push(p),s++}return Ie.
errors=e,s===0}function Ee(t,{instancePath:a="",parentData:A,parentDataProperty:v,rootData:P=t}={}){let e=null,
s=0,p=s,i=!1,c=null,l=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.prompt===void 0){let n={instancePath:a,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"prompt"},message:"must have requir\
ed property 'prompt'",schema:N.oneOf[0].required,parentSchema:N.oneOf[0],data:t};e===null?e=[n]:e.push(n),s++}
var m=l===s;m&&(i=!0,c=0);let r=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.workflow===void 0){let n={instancePath:a,
schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"workflow"},message:"must have requ\
ired property 'workflow'",schema:N.oneOf[1].required,parentSchema:N.oneOf[1],data:t};e===null?e=[n]:e.push(n),
s++}var m=r===s;if(m&&i?(i=!1,c=[c,1]):m&&(i=!0,c=1),i)s=p,e!==null&&(p?e.length=p:e=null);else{let n={instancePath:a,
schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:c},message:"must match exactly one schema in oneOf",
schema:N.oneOf,parentSchema:N,data:t};e===null?e=[n]:e.push(n),s++}if(t&&typeof t=="object"&&!Array.isArray(t)){
for(let n in t)if(!ue.call(N.properties,n)){let o={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties",schema:!1,parentSchema:N,
data:t};e===null?e=[o]:e.push(o),s++}if(t.prompt!==void 0){let n=t.prompt;if(typeof n=="string"){if(b(n)>65536){
let o={instancePath:a+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters",schema:65536,parentSchema:N.properties.prompt,data:n};e===null?
e=[o]:e.push(o),s++}if(!We.test(n)){let o={instancePath:a+"/prompt",schemaPath:"#/properties/prompt/pattern",keyword:"\
pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:N.properties.prompt,
data:n};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:a+"/prompt",schemaPath:"#/properties/prompt/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:N.properties.prompt.type,parentSchema:N.
properties.prompt,data:n};e===null?e=[o]:e.push(o),s++}}if(t.workflow!==void 0){let n=t.workflow;if(typeof n==
"string"){if(b(n)>63){let o={instancePath:a+"/workflow",schemaPath:"definitions.json#/definitions/name/maxLeng\
th",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:x,
data:n};e===null?e=[o]:e.push(o),s++}if(!D.test(n)){let o={instancePath:a+"/workflow",schemaPath:"definitions.\
json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'\
must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,
data:n};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:a+"/workflow",schemaPath:"definitions.json#/def\
initions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.type,parentSchema:x,
data:n};e===null?e=[o]:e.push(o),s++}}if(t.parameters!==void 0){let n=t.parameters;if(n&&typeof n=="object"&&!Array.
isArray(n))for(let o in n){let k=s;if(typeof o=="string"){if(b(o)>63){let y={instancePath:a+"/parameters",schemaPath:"\
definitions.json#/definitions/parameterName/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT\
 have more than 63 characters",schema:63,parentSchema:He,data:o,propertyName:o};e===null?e=[y]:e.push(y),s++}if(!ct.
test(o)){let y={instancePath:a+"/parameters",schemaPath:"definitions.json#/definitions/parameterName/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_\
]*$"',schema:"^[A-Za-z][A-Za-z0-9_]*$",parentSchema:He,data:o,propertyName:o};e===null?e=[y]:e.push(y),s++}}var h=k===
s;if(!h){let y={instancePath:a+"/parameters",schemaPath:"#/properties/parameters/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:o},message:"property name must be valid",schema:N.properties.parameters.propertyNames,
parentSchema:N.properties.parameters,data:n};e===null?e=[y]:e.push(y),s++}}else{let o={instancePath:a+"/parame\
ters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:N.properties.parameters.type,parentSchema:N.properties.parameters,data:n};e===null?e=[o]:e.push(o),s++}}
if(t.dependsOn!==void 0){let n=t.dependsOn;if(Array.isArray(n)){if(n.length>100){let w={instancePath:a+"/depen\
dsOn",schemaPath:"#/properties/dependsOn/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT hav\
e more than 100 items",schema:100,parentSchema:N.properties.dependsOn,data:n};e===null?e=[w]:e.push(w),s++}let o=n.
length;for(let w=0;w<o;w++){let _=n[w];if(typeof _=="string"){if(b(_)>63){let q={instancePath:a+"/dependsOn/"+
w,schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"mus\
t NOT have more than 63 characters",schema:63,parentSchema:x,data:_};e===null?e=[q]:e.push(q),s++}if(!D.test(_)){
let q={instancePath:a+"/dependsOn/"+w,schemaPath:"definitions.json#/definitions/name/pattern",keyword:"pattern",
params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?\
$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,data:_};e===null?e=[q]:e.push(q),s++}}else{let q={
instancePath:a+"/dependsOn/"+w,schemaPath:"definitions.json#/definitions/name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:x.type,parentSchema:x,data:_};e===null?e=[q]:e.push(q),s++}}let k=n.length,
y;if(k>1){e:for(;k--;)for(y=k;y--;)if(W(n[k],n[y])){let w={instancePath:a+"/dependsOn",schemaPath:"#/propertie\
s/dependsOn/uniqueItems",keyword:"uniqueItems",params:{i:k,j:y},message:"must NOT have duplicate items (items \
## "+y+" and "+k+" are identical)",schema:!0,parentSchema:N.properties.dependsOn,data:n};e===null?e=[w]:e.push(
w),s++;break e}}}else{let o={instancePath:a+"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"typ\
e",params:{type:"array"},message:"must be array",schema:N.properties.dependsOn.type,parentSchema:N.properties.
dependsOn,data:n};e===null?e=[o]:e.push(o),s++}}if(t.requiredCapabilities!==void 0){let n=t.requiredCapabilities;
if(Array.isArray(n)){if(n.length>100){let w={instancePath:a+"/requiredCapabilities",schemaPath:"#/properties/r\
equiredCapabilities/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",
schema:100,parentSchema:N.properties.requiredCapabilities,data:n};e===null?e=[w]:e.push(w),s++}let o=n.length;
for(let w=0;w<o;w++){let _=n[w];if(typeof _=="string"){if(b(_)>63){let q={instancePath:a+"/requiredCapabilitie\
s/"+w,schemaPath:"definitions.json#/definitions/capability/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:V,data:_};e===null?e=[q]:e.push(q),s++}if(!Be.test(
_)){let q={instancePath:a+"/requiredCapabilities/"+w,schemaPath:"definitions.json#/definitions/capability/patt\
ern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match patte\
rn "^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:V,
data:_};e===null?e=[q]:e.push(q),s++}}else{let q={instancePath:a+"/requiredCapabilities/"+w,schemaPath:"defini\
tions.json#/definitions/capability/type",keyword:"type",params:{type:"string"},message:"must be string",schema:V.
type,parentSchema:V,data:_};e===null?e=[q]:e.push(q),s++}}let k=n.length,y;if(k>1){e:for(;k--;)for(y=k;y--;)if(W(
n[k],n[y])){let w={instancePath:a+"/requiredCapabilities",schemaPath:"#/properties/requiredCapabilities/unique\
Items",keyword:"uniqueItems",params:{i:k,j:y},message:"must NOT have duplicate items (items ## "+y+" and "+k+"\
 are identical)",schema:!0,parentSchema:N.properties.requiredCapabilities,data:n};e===null?e=[w]:e.push(w),s++;
break e}}}else{let o={instancePath:a+"/requiredCapabilities",schemaPath:"#/properties/requiredCapabilities/typ\
e",keyword:"type",params:{type:"array"},message:"must be array",schema:N.properties.requiredCapabilities.type,
parentSchema:N.properties.requiredCapabilities,data:n};e===null?e=[o]:e.push(o),s++}}if(t.model!==void 0){let n=t.
model;if(typeof n=="string"){if(b(n)>128){let o={instancePath:a+"/model",schemaPath:"definitions.json#/definit\
ions/model/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters",
schema:128,parentSchema:Z,data:n};e===null?e=[o]:e.push(o),s++}if(!le.test(n)){let o={instancePath:a+"/model",
schemaPath:"definitions.json#/definitions/model/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za\
-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9\
][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:Z,data:n};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:a+"/\
model",schemaPath:"definitions.json#/definitions/model/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:Z.type,parentSchema:Z,data:n};e===null?e=[o]:e.push(o),s++}}if(t.podSelector!==void 0&&(Re(
t.podSelector,{instancePath:a+"/podSelector",parentData:t,parentDataProperty:"podSelector",rootData:P})||(e=e===
null?Re.errors:e.concat(Re.errors),s=e.length)),t.checks!==void 0&&(Ie(t.checks,{instancePath:a+"/checks",parentData:t,
parentDataProperty:"checks",rootData:P})||(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)),t.maxCheckRounds!==
void 0){let n=t.maxCheckRounds;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let o={instancePath:a+
"/maxCheckRounds",schemaPath:"#/properties/maxCheckRounds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:N.properties.maxCheckRounds.type,parentSchema:N.properties.maxCheckRounds,data:n};e===
null?e=[o]:e.push(o),s++}if(typeof n=="number"&&isFinite(n)){if(n>20||isNaN(n)){let o={instancePath:a+"/maxChe\
ckRounds",schemaPath:"#/properties/maxCheckRounds/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},
message:"must be <= 20",schema:20,parentSchema:N.properties.maxCheckRounds,data:n};e===null?e=[o]:e.push(o),s++}
if(n<1||isNaN(n)){let o={instancePath:a+"/maxCheckRounds",schemaPath:"#/properties/maxCheckRounds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:N.properties.maxCheckRounds,
data:n};e===null?e=[o]:e.push(o),s++}}}if(t.maxRetries!==void 0){let n=t.maxRetries;if(!(typeof n=="number"&&!(n%
1)&&!isNaN(n)&&isFinite(n))){let o={instancePath:a+"/maxRetries",schemaPath:"#/properties/maxRetries/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:N.properties.maxRetries.type,parentSchema:N.properties.
maxRetries,data:n};e===null?e=[o]:e.push(o),s++}if(typeof n=="number"&&isFinite(n)){if(n>20||isNaN(n)){let o={
instancePath:a+"/maxRetries",schemaPath:"#/properties/maxRetries/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:20},message:"must be <= 20",schema:20,parentSchema:N.properties.maxRetries,data:n};e===null?e=[o]:e.
push(o),s++}if(n<0||isNaN(n)){let o={instancePath:a+"/maxRetries",schemaPath:"#/properties/maxRetries/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:N.properties.maxRetries,
data:n};e===null?e=[o]:e.push(o),s++}}}if(t.timeoutSeconds!==void 0){let n=t.timeoutSeconds;if(!(typeof n=="nu\
mber"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let o={instancePath:a+"/timeoutSeconds",schemaPath:"#/properties/timeo\
utSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:N.properties.timeoutSeconds.
type,parentSchema:N.properties.timeoutSeconds,data:n};e===null?e=[o]:e.push(o),s++}if(typeof n=="number"&&isFinite(
n)){if(n>604800||isNaN(n)){let o={instancePath:a+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:604800},message:"must be <= 604800",schema:604800,parentSchema:N.
properties.timeoutSeconds,data:n};e===null?e=[o]:e.push(o),s++}if(n<1||isNaN(n)){let o={instancePath:a+"/timeo\
utSeconds",schemaPath:"#/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1",schema:1,parentSchema:N.properties.timeoutSeconds,data:n};e===null?e=[o]:e.push(o),s++}}}
if(t.landing!==void 0){let n=t.landing;if(typeof n!="string"){let o={instancePath:a+"/landing",schemaPath:"#/p\
roperties/landing/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.properties.landing.
type,parentSchema:N.properties.landing,data:n};e===null?e=[o]:e.push(o),s++}if(!(n==="commit"||n==="none")){let o={
instancePath:a+"/landing",schemaPath:"#/properties/landing/enum",keyword:"enum",params:{allowedValues:N.properties.
landing.enum},message:"must be equal to one of the allowed values",schema:N.properties.landing.enum,parentSchema:N.
properties.landing,data:n};e===null?e=[o]:e.push(o),s++}}if(t.inputs!==void 0){let n=t.inputs;if(n&&typeof n==
"object"&&!Array.isArray(n)){for(let o in n){let k=s;if(typeof o=="string"){if(b(o)>63){let y={instancePath:a+
"/inputs",schemaPath:"devtask.json#/definitions/valueName/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:T,data:o,propertyName:o};e===null?e=[y]:e.push(y),
s++}if(!he.test(o)){let y={instancePath:a+"/inputs",schemaPath:"devtask.json#/definitions/valueName/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]*$"',schema:"\
^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:T,data:o,propertyName:o};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:a+
"/inputs",schemaPath:"devtask.json#/definitions/valueName/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:T.type,parentSchema:T,data:o,propertyName:o};e===null?e=[y]:e.push(y),s++}var f=k===s;if(!f){
let y={instancePath:a+"/inputs",schemaPath:"#/properties/inputs/propertyNames",keyword:"propertyNames",params:{
propertyName:o},message:"property name must be valid",schema:N.properties.inputs.propertyNames,parentSchema:N.
properties.inputs,data:n};e===null?e=[y]:e.push(y),s++}}for(let o in n){let k=n[o];if(typeof k=="string"){if(!Ye.
test(k)){let y={instancePath:a+"/inputs/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/n\
odeOutput/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_\
-]{0,62}$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$"',
schema:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$",parentSchema:ce,data:k};e===null?e=
[y]:e.push(y),s++}}else{let y={instancePath:a+"/inputs/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/nodeOutput/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ce.type,parentSchema:ce,
data:k};e===null?e=[y]:e.push(y),s++}}}else{let o={instancePath:a+"/inputs",schemaPath:"#/properties/inputs/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object",schema:N.properties.inputs.type,parentSchema:N.
properties.inputs,data:n};e===null?e=[o]:e.push(o),s++}}if(t.outputs!==void 0){let n=t.outputs;if(n&&typeof n==
"object"&&!Array.isArray(n)){for(let o in n){let k=s;if(typeof o=="string"){if(b(o)>63){let y={instancePath:a+
"/outputs",schemaPath:"devtask.json#/definitions/valueName/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:T,data:o,propertyName:o};e===null?e=[y]:e.push(y),
s++}if(!he.test(o)){let y={instancePath:a+"/outputs",schemaPath:"devtask.json#/definitions/valueName/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9\
_-]*$"',schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:T,data:o,propertyName:o};e===null?e=[y]:e.push(y),s++}}else{
let y={instancePath:a+"/outputs",schemaPath:"devtask.json#/definitions/valueName/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:T.type,parentSchema:T,data:o,propertyName:o};e===null?e=[y]:e.push(
y),s++}var u=k===s;if(!u){let y={instancePath:a+"/outputs",schemaPath:"#/properties/outputs/propertyNames",keyword:"\
propertyNames",params:{propertyName:o},message:"property name must be valid",schema:N.properties.outputs.propertyNames,
parentSchema:N.properties.outputs,data:n};e===null?e=[y]:e.push(y),s++}}for(let o in n){let k=n[o];if(k&&typeof k==
"object"&&!Array.isArray(k)){if(k.file===void 0){let y={instancePath:a+"/outputs/"+o.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"devtask.json#/definitions/output/required",keyword:"required",params:{missingProperty:"\
file"},message:"must have required property 'file'",schema:O.required,parentSchema:O,data:k};e===null?e=[y]:e.
push(y),s++}for(let y in k)if(!(y==="file"||y==="schema")){let w={instancePath:a+"/outputs/"+o.replace(/~/g,"~\
0").replace(/\//g,"~1"),schemaPath:"devtask.json#/definitions/output/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:y},message:"must NOT have additional properties",schema:!1,parentSchema:O,
data:k};e===null?e=[w]:e.push(w),s++}if(k.file!==void 0){let y=k.file;if(typeof y=="string"){if(b(y)>1e3){let w={
instancePath:a+"/outputs/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"devtask.json#/definiti\
ons/output/properties/file/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than \
1000 characters",schema:1e3,parentSchema:O.properties.file,data:y};e===null?e=[w]:e.push(w),s++}if(!ht.test(y)){
let w={instancePath:a+"/outputs/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"devtask.json#/d\
efinitions/output/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|\
$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|\
$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)\
[^\\u0000-\\u001f\\\\]+$",parentSchema:O.properties.file,data:y};e===null?e=[w]:e.push(w),s++}}else{let w={instancePath:a+
"/outputs/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"devtask.json#/definitions/output/prop\
erties/file/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.properties.file.type,
parentSchema:O.properties.file,data:y};e===null?e=[w]:e.push(w),s++}}if(k.schema!==void 0){let y=k.schema;if(!(y&&
typeof y=="object"&&!Array.isArray(y))&&typeof y!="boolean"){let w={instancePath:a+"/outputs/"+o.replace(/~/g,
"~0").replace(/\//g,"~1")+"/schema",schemaPath:"devtask.json#/definitions/output/properties/schema/type",keyword:"\
type",params:{type:O.properties.schema.type},message:"must be object,boolean",schema:O.properties.schema.type,
parentSchema:O.properties.schema,data:y};e===null?e=[w]:e.push(w),s++}}}else{let y={instancePath:a+"/outputs/"+
o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"devtask.json#/definitions/output/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:O.type,parentSchema:O,data:k};e===null?e=[y]:e.push(y),s++}}}else{
let o={instancePath:a+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:N.properties.outputs.type,parentSchema:N.properties.outputs,data:n};e===null?e=
[o]:e.push(o),s++}}}else{let n={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:N.type,parentSchema:N,data:t};e===null?e=[n]:e.push(n),s++}return Ee.errors=e,s===0}function Ce(t,{
instancePath:a="",parentData:A,parentDataProperty:v,rootData:P=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&
!Array.isArray(t)){if(t.nodes===void 0){let c={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"nodes"},message:"must have required property 'nodes'",schema:I.required,parentSchema:I,data:t};
e===null?e=[c]:e.push(c),s++}for(let c in t)if(!(c==="parameters"||c==="nodes"||c==="outputs")){let l={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must\
 NOT have additional properties",schema:!1,parentSchema:I,data:t};e===null?e=[l]:e.push(l),s++}if(t.parameters!==
void 0){let c=t.parameters;if(!(c&&typeof c=="object"&&!Array.isArray(c))){let l={instancePath:a+"/parameters",
schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object",schema:I.
properties.parameters.type,parentSchema:I.properties.parameters,data:c};e===null?e=[l]:e.push(l),s++}}if(t.nodes!==
void 0){let c=t.nodes;if(c&&typeof c=="object"&&!Array.isArray(c)){if(Object.keys(c).length>100){let l={instancePath:a+
"/nodes",schemaPath:"#/properties/nodes/maxProperties",keyword:"maxProperties",params:{limit:100},message:"mus\
t NOT have more than 100 properties",schema:100,parentSchema:I.properties.nodes,data:c};e===null?e=[l]:e.push(
l),s++}if(Object.keys(c).length<1){let l={instancePath:a+"/nodes",schemaPath:"#/properties/nodes/minProperties",
keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:I.
properties.nodes,data:c};e===null?e=[l]:e.push(l),s++}for(let l in c){let r=s;if(typeof l=="string"){if(b(l)>63){
let m={instancePath:a+"/nodes",schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{
limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:x,data:l,propertyName:l};e===
null?e=[m]:e.push(m),s++}if(!D.test(l)){let m={instancePath:a+"/nodes",schemaPath:"definitions.json#/definitio\
ns/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match patt\
ern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,data:l,propertyName:l};
e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:a+"/nodes",schemaPath:"definitions.json#/definitions/na\
me/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.type,parentSchema:x,data:l,propertyName:l};
e===null?e=[m]:e.push(m),s++}var p=r===s;if(!p){let m={instancePath:a+"/nodes",schemaPath:"#/properties/nodes/\
propertyNames",keyword:"propertyNames",params:{propertyName:l},message:"property name must be valid",schema:I.
properties.nodes.propertyNames,parentSchema:I.properties.nodes,data:c};e===null?e=[m]:e.push(m),s++}}for(let l in c)
Ee(c[l],{instancePath:a+"/nodes/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:l,rootData:P})||
(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length)}else{let l={instancePath:a+"/nodes",schemaPath:"#/proper\
ties/nodes/type",keyword:"type",params:{type:"object"},message:"must be object",schema:I.properties.nodes.type,
parentSchema:I.properties.nodes,data:c};e===null?e=[l]:e.push(l),s++}}if(t.outputs!==void 0){let c=t.outputs;if(c&&
typeof c=="object"&&!Array.isArray(c)){for(let l in c){let r=s;if(typeof l=="string"){if(b(l)>63){let m={instancePath:a+
"/outputs",schemaPath:"devtask.json#/definitions/valueName/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:T,data:l,propertyName:l};e===null?e=[m]:e.push(m),
s++}if(!he.test(l)){let m={instancePath:a+"/outputs",schemaPath:"devtask.json#/definitions/valueName/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9\
_-]*$"',schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:T,data:l,propertyName:l};e===null?e=[m]:e.push(m),s++}}else{
let m={instancePath:a+"/outputs",schemaPath:"devtask.json#/definitions/valueName/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:T.type,parentSchema:T,data:l,propertyName:l};e===null?e=[m]:e.push(
m),s++}var i=r===s;if(!i){let m={instancePath:a+"/outputs",schemaPath:"#/properties/outputs/propertyNames",keyword:"\
propertyNames",params:{propertyName:l},message:"property name must be valid",schema:I.properties.outputs.propertyNames,
parentSchema:I.properties.outputs,data:c};e===null?e=[m]:e.push(m),s++}}for(let l in c){let r=c[l];if(typeof r==
"string"){if(!Ye.test(r)){let m={instancePath:a+"/outputs/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/nodeOutput/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Z\
a-z][A-Za-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-\
9_-]{0,62}$"',schema:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$",parentSchema:ce,data:r};
e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:a+"/outputs/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/definitions/nodeOutput/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ce.
type,parentSchema:ce,data:r};e===null?e=[m]:e.push(m),s++}}}else{let l={instancePath:a+"/outputs",schemaPath:"\
#/properties/outputs/type",keyword:"type",params:{type:"object"},message:"must be object",schema:I.properties.
outputs.type,parentSchema:I.properties.outputs,data:c};e===null?e=[l]:e.push(l),s++}}}else{let c={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:I.type,parentSchema:I,
data:t};e===null?e=[c]:e.push(c),s++}return Ce.errors=e,s===0}function dt(t,{instancePath:a="",parentData:A,parentDataProperty:v,
rootData:P=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0){let p={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must \
have required property 'apiVersion'",schema:U.required,parentSchema:U,data:t};e===null?e=[p]:e.push(p),s++}if(t.
kind===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'",schema:U.required,parentSchema:U,data:t};e===null?e=[p]:e.push(p),
s++}if(t.metadata===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
metadata"},message:"must have required property 'metadata'",schema:U.required,parentSchema:U,data:t};e===null?
e=[p]:e.push(p),s++}if(t.spec===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"spec"},message:"must have required property 'spec'",schema:U.required,parentSchema:U,data:t};
e===null?e=[p]:e.push(p),s++}for(let p in t)if(!(p==="apiVersion"||p==="kind"||p==="metadata"||p==="spec")){let i={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties",schema:!1,parentSchema:U,data:t};e===null?e=[i]:e.push(i),s++}if(t.
apiVersion!==void 0){let p=t.apiVersion;if(p!=="orca.dev/v1alpha1"){let i={instancePath:a+"/apiVersion",schemaPath:"\
definitions.json#/definitions/apiVersion/const",keyword:"const",params:{allowedValue:"orca.dev/v1alpha1"},message:"\
must be equal to constant",schema:"orca.dev/v1alpha1",parentSchema:ye,data:p};e===null?e=[i]:e.push(i),s++}}if(t.
kind!==void 0){let p=t.kind;if(p!=="Workflow"){let i={instancePath:a+"/kind",schemaPath:"#/properties/kind/con\
st",keyword:"const",params:{allowedValue:"Workflow"},message:"must be equal to constant",schema:"Workflow",parentSchema:U.
properties.kind,data:p};e===null?e=[i]:e.push(i),s++}}t.metadata!==void 0&&(De(t.metadata,{instancePath:a+"/me\
tadata",parentData:t,parentDataProperty:"metadata",rootData:P})||(e=e===null?De.errors:e.concat(De.errors),s=e.
length)),t.spec!==void 0&&(Ce(t.spec,{instancePath:a+"/spec",parentData:t,parentDataProperty:"spec",rootData:P})||
(e=e===null?Ce.errors:e.concat(Ce.errors),s=e.length))}else{let p={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:U.type,parentSchema:U,data:t};e===null?e=[p]:e.push(
p),s++}return dt.errors=e,s===0}var Tt=ft,S={type:"object",additionalProperties:!1,properties:{branch:{$ref:"d\
efinitions.json#/definitions/branch"},statusBranch:{$ref:"definitions.json#/definitions/branch",default:"orca-\
status"},suspend:{type:"boolean",default:!1},forge:{type:"object",additionalProperties:!1,properties:{type:{type:"\
string",enum:["auto","local","github"],default:"auto"},apiUrl:{type:"string",pattern:"^https?://[^\\s/@?#]+(/[^\
\\s?#]*)?$",maxLength:2e3,"x-orca-message":"must be https://host/path, without a user name and password"}}},executor:{
type:"string",enum:["process"],"x-orca-later":["container","kubernetes"],default:"process"},isolation:{type:"s\
tring",enum:["preferred","required","none"],default:"preferred"},intervals:{type:"object",additionalProperties:!1,
properties:{pollSeconds:{type:"integer",minimum:1,maximum:86400,default:30},forgePollSeconds:{type:"integer",minimum:1,
maximum:86400,default:60}}},schedule:{type:"string",pattern:"^\\s*\\S+(\\s+\\S+){4,5}\\s*$",maxLength:200,"x-o\
rca-message":"must be a cron expression of five or six fields"},modelAliases:{$ref:"definitions.json#/definiti\
ons/modelAliases"},prices:{type:"object",propertyNames:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@]*$",maxLength:200,
"x-orca-message":"must be the full id of a model"},additionalProperties:{type:"object",required:["input","outp\
ut"],additionalProperties:!1,properties:{input:{$ref:"#/definitions/rate"},output:{$ref:"#/definitions/rate"},
cacheRead:{$ref:"#/definitions/rate"},cacheWrite:{$ref:"#/definitions/rate"}}}},lease:{type:"object",additionalProperties:!1,
properties:{ttlSeconds:{type:"integer",minimum:3,maximum:3600,default:60}}},historyLimit:{type:"integer",minimum:1,
maximum:1e3,default:10},gitBackend:{type:"string",enum:["auto","native","isomorphic"],default:"auto"}},definitions:{
rate:{type:"number",minimum:0,maximum:1e5}}},E={type:"number",minimum:0,maximum:1e5},St=new RegExp("^https?://\
[^\\s/@?#]+(/[^\\s?#]*)?$","u"),wt=new RegExp("^\\s*\\S+(\\s+\\S+){4,5}\\s*$","u"),xt=new RegExp("^[A-Za-z0-9]\
[-A-Za-z0-9._:/@]*$","u");function Ve(t,{instancePath:a="",parentData:A,parentDataProperty:v,rootData:P=t}={}){
let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let i in t){let c=s;if(typeof i=="string"){if(b(
i)>63){let l={instancePath:a,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:K.propertyNames,data:i,propertyName:i};e===null?
e=[l]:e.push(l),s++}if(!nt.test(i)){let l={instancePath:a,schemaPath:"#/propertyNames/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9._]*$"',
schema:"^[A-Za-z0-9][-A-Za-z0-9._]*$",parentSchema:K.propertyNames,data:i,propertyName:i};e===null?e=[l]:e.push(
l),s++}}var p=c===s;if(!p){let l={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:i},message:"property name must be valid",schema:K.propertyNames,parentSchema:K,data:t};e===null?e=
[l]:e.push(l),s++}}for(let i in t){let c=t[i];if(typeof c=="string"){if(b(c)>128){let l={instancePath:a+"/"+i.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/model/maxLength",keyword:"maxLength",params:{
limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:Z,data:c};e===null?e=[l]:e.
push(l),s++}if(!le.test(c)){let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/d\
efinitions/model/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'\
must match pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:Z,
data:c};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/definitions/model/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.
type,parentSchema:Z,data:c};e===null?e=[l]:e.push(l),s++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:K.type,parentSchema:K,data:t};e===null?e=[i]:e.push(
i),s++}return Ve.errors=e,s===0}function ft(t,{instancePath:a="",parentData:A,parentDataProperty:v,rootData:P=t}={}){
let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let i in t)if(!ue.call(S.properties,i)){let c={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties",schema:!1,parentSchema:S,data:t};e===null?e=[c]:e.push(c),s++}if(t.
branch!==void 0){let i=t.branch;if(typeof i=="string"){if(b(i)>200){let c={instancePath:a+"/branch",schemaPath:"\
definitions.json#/definitions/branch/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have \
more than 200 characters",schema:200,parentSchema:C,data:i};e===null?e=[c]:e.push(c),s++}if(!Fe.test(i)){let c={
instancePath:a+"/branch",schemaPath:"definitions.json#/definitions/branch/pattern",keyword:"pattern",params:{pattern:"\
^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"},message:'\
must match pattern "^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"',
schema:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",parentSchema:C,
data:i};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:a+"/branch",schemaPath:"definitions.json#/defin\
itions/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:C.type,parentSchema:C,
data:i};e===null?e=[c]:e.push(c),s++}}if(t.statusBranch!==void 0){let i=t.statusBranch;if(typeof i=="string"){
if(b(i)>200){let c={instancePath:a+"/statusBranch",schemaPath:"definitions.json#/definitions/branch/maxLength",
keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:C,
data:i};e===null?e=[c]:e.push(c),s++}if(!Fe.test(i)){let c={instancePath:a+"/statusBranch",schemaPath:"definit\
ions.json#/definitions/branch/pattern",keyword:"pattern",params:{pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0\
000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"},message:'must match pattern "^(?![-/.])(?!.*(\\.\\.\
|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"',schema:"^(?![-/.])(?!.*(\\.\\.|/\
/|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",parentSchema:C,data:i};e===null?e=
[c]:e.push(c),s++}}else{let c={instancePath:a+"/statusBranch",schemaPath:"definitions.json#/definitions/branch\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:C.type,parentSchema:C,data:i};e===
null?e=[c]:e.push(c),s++}}if(t.suspend!==void 0){let i=t.suspend;if(typeof i!="boolean"){let c={instancePath:a+
"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean",schema:S.properties.suspend.type,parentSchema:S.properties.suspend,data:i};e===null?e=[c]:e.push(c),s++}}
if(t.forge!==void 0){let i=t.forge;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let c in i)if(!(c==="type"||
c==="apiUrl")){let l={instancePath:a+"/forge",schemaPath:"#/properties/forge/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties",schema:!1,parentSchema:S.
properties.forge,data:i};e===null?e=[l]:e.push(l),s++}if(i.type!==void 0){let c=i.type;if(typeof c!="string"){
let l={instancePath:a+"/forge/type",schemaPath:"#/properties/forge/properties/type/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:S.properties.forge.properties.type.type,parentSchema:S.properties.
forge.properties.type,data:c};e===null?e=[l]:e.push(l),s++}if(!(c==="auto"||c==="local"||c==="github")){let l={
instancePath:a+"/forge/type",schemaPath:"#/properties/forge/properties/type/enum",keyword:"enum",params:{allowedValues:S.
properties.forge.properties.type.enum},message:"must be equal to one of the allowed values",schema:S.properties.
forge.properties.type.enum,parentSchema:S.properties.forge.properties.type,data:c};e===null?e=[l]:e.push(l),s++}}
if(i.apiUrl!==void 0){let c=i.apiUrl;if(typeof c=="string"){if(b(c)>2e3){let l={instancePath:a+"/forge/apiUrl",
schemaPath:"#/properties/forge/properties/apiUrl/maxLength",keyword:"maxLength",params:{limit:2e3},message:"mu\
st NOT have more than 2000 characters",schema:2e3,parentSchema:S.properties.forge.properties.apiUrl,data:c};e===
null?e=[l]:e.push(l),s++}if(!St.test(c)){let l={instancePath:a+"/forge/apiUrl",schemaPath:"#/properties/forge/\
properties/apiUrl/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s/@?#]+(/[^\\s?#]*)?$"},message:'m\
ust match pattern "^https?://[^\\s/@?#]+(/[^\\s?#]*)?$"',schema:"^https?://[^\\s/@?#]+(/[^\\s?#]*)?$",parentSchema:S.
properties.forge.properties.apiUrl,data:c};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:a+"/forge/ap\
iUrl",schemaPath:"#/properties/forge/properties/apiUrl/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:S.properties.forge.properties.apiUrl.type,parentSchema:S.properties.forge.properties.apiUrl,
data:c};e===null?e=[l]:e.push(l),s++}}}else{let c={instancePath:a+"/forge",schemaPath:"#/properties/forge/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:S.properties.forge.type,parentSchema:S.properties.
forge,data:i};e===null?e=[c]:e.push(c),s++}}if(t.executor!==void 0){let i=t.executor;if(typeof i!="string"){let c={
instancePath:a+"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:S.properties.executor.type,parentSchema:S.properties.executor,data:i};e===null?e=[c]:e.
push(c),s++}if(i!=="process"){let c={instancePath:a+"/executor",schemaPath:"#/properties/executor/enum",keyword:"\
enum",params:{allowedValues:S.properties.executor.enum},message:"must be equal to one of the allowed values",schema:S.
properties.executor.enum,parentSchema:S.properties.executor,data:i};e===null?e=[c]:e.push(c),s++}}if(t.isolation!==
void 0){let i=t.isolation;if(typeof i!="string"){let c={instancePath:a+"/isolation",schemaPath:"#/properties/i\
solation/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.properties.isolation.type,
parentSchema:S.properties.isolation,data:i};e===null?e=[c]:e.push(c),s++}if(!(i==="preferred"||i==="required"||
i==="none")){let c={instancePath:a+"/isolation",schemaPath:"#/properties/isolation/enum",keyword:"enum",params:{
allowedValues:S.properties.isolation.enum},message:"must be equal to one of the allowed values",schema:S.properties.
isolation.enum,parentSchema:S.properties.isolation,data:i};e===null?e=[c]:e.push(c),s++}}if(t.intervals!==void 0){
let i=t.intervals;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let c in i)if(!(c==="pollSeconds"||c==="for\
gePollSeconds")){let l={instancePath:a+"/intervals",schemaPath:"#/properties/intervals/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties",schema:!1,parentSchema:S.
properties.intervals,data:i};e===null?e=[l]:e.push(l),s++}if(i.pollSeconds!==void 0){let c=i.pollSeconds;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:a+"/intervals/pollSeconds",schemaPath:"#/proper\
ties/intervals/properties/pollSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:S.
properties.intervals.properties.pollSeconds.type,parentSchema:S.properties.intervals.properties.pollSeconds,data:c};
e===null?e=[l]:e.push(l),s++}if(typeof c=="number"&&isFinite(c)){if(c>86400||isNaN(c)){let l={instancePath:a+"\
/intervals/pollSeconds",schemaPath:"#/properties/intervals/properties/pollSeconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:86400},message:"must be <= 86400",schema:86400,parentSchema:S.properties.intervals.properties.
pollSeconds,data:c};e===null?e=[l]:e.push(l),s++}if(c<1||isNaN(c)){let l={instancePath:a+"/intervals/pollSecon\
ds",schemaPath:"#/properties/intervals/properties/pollSeconds/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},message:"must be >= 1",schema:1,parentSchema:S.properties.intervals.properties.pollSeconds,data:c};
e===null?e=[l]:e.push(l),s++}}}if(i.forgePollSeconds!==void 0){let c=i.forgePollSeconds;if(!(typeof c=="number"&&
!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:a+"/intervals/forgePollSeconds",schemaPath:"#/properties/\
intervals/properties/forgePollSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:S.
properties.intervals.properties.forgePollSeconds.type,parentSchema:S.properties.intervals.properties.forgePollSeconds,
data:c};e===null?e=[l]:e.push(l),s++}if(typeof c=="number"&&isFinite(c)){if(c>86400||isNaN(c)){let l={instancePath:a+
"/intervals/forgePollSeconds",schemaPath:"#/properties/intervals/properties/forgePollSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:86400},message:"must be <= 86400",schema:86400,parentSchema:S.properties.
intervals.properties.forgePollSeconds,data:c};e===null?e=[l]:e.push(l),s++}if(c<1||isNaN(c)){let l={instancePath:a+
"/intervals/forgePollSeconds",schemaPath:"#/properties/intervals/properties/forgePollSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:S.properties.intervals.
properties.forgePollSeconds,data:c};e===null?e=[l]:e.push(l),s++}}}}else{let c={instancePath:a+"/intervals",schemaPath:"\
#/properties/intervals/type",keyword:"type",params:{type:"object"},message:"must be object",schema:S.properties.
intervals.type,parentSchema:S.properties.intervals,data:i};e===null?e=[c]:e.push(c),s++}}if(t.schedule!==void 0){
let i=t.schedule;if(typeof i=="string"){if(b(i)>200){let c={instancePath:a+"/schedule",schemaPath:"#/propertie\
s/schedule/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",
schema:200,parentSchema:S.properties.schedule,data:i};e===null?e=[c]:e.push(c),s++}if(!wt.test(i)){let c={instancePath:a+
"/schedule",schemaPath:"#/properties/schedule/pattern",keyword:"pattern",params:{pattern:"^\\s*\\S+(\\s+\\S+){4,5}\
\\s*$"},message:'must match pattern "^\\s*\\S+(\\s+\\S+){4,5}\\s*$"',schema:"^\\s*\\S+(\\s+\\S+){4,5}\\s*$",parentSchema:S.
properties.schedule,data:i};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:a+"/schedule",schemaPath:"#\
/properties/schedule/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.properties.
schedule.type,parentSchema:S.properties.schedule,data:i};e===null?e=[c]:e.push(c),s++}}if(t.modelAliases!==void 0&&
(Ve(t.modelAliases,{instancePath:a+"/modelAliases",parentData:t,parentDataProperty:"modelAliases",rootData:P})||
(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),t.prices!==void 0){let i=t.prices;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){for(let c in i){let l=s;if(typeof c=="string"){if(b(c)>200){let r={instancePath:a+"/pr\
ices",schemaPath:"#/properties/prices/propertyNames/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters",schema:200,parentSchema:S.properties.prices.propertyNames,data:c,propertyName:c};
e===null?e=[r]:e.push(r),s++}if(!xt.test(c)){let r={instancePath:a+"/prices",schemaPath:"#/properties/prices/p\
ropertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@]*$"},message:'must match\
 pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@]*$",parentSchema:S.properties.
prices.propertyNames,data:c,propertyName:c};e===null?e=[r]:e.push(r),s++}}var p=l===s;if(!p){let r={instancePath:a+
"/prices",schemaPath:"#/properties/prices/propertyNames",keyword:"propertyNames",params:{propertyName:c},message:"\
property name must be valid",schema:S.properties.prices.propertyNames,parentSchema:S.properties.prices,data:i};
e===null?e=[r]:e.push(r),s++}}for(let c in i){let l=i[c];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.input===
void 0){let r={instancePath:a+"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pri\
ces/additionalProperties/required",keyword:"required",params:{missingProperty:"input"},message:"must have requ\
ired property 'input'",schema:S.properties.prices.additionalProperties.required,parentSchema:S.properties.prices.
additionalProperties,data:l};e===null?e=[r]:e.push(r),s++}if(l.output===void 0){let r={instancePath:a+"/prices\
/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/prices/additionalProperties/required",keyword:"\
required",params:{missingProperty:"output"},message:"must have required property 'output'",schema:S.properties.
prices.additionalProperties.required,parentSchema:S.properties.prices.additionalProperties,data:l};e===null?e=
[r]:e.push(r),s++}for(let r in l)if(!(r==="input"||r==="output"||r==="cacheRead"||r==="cacheWrite")){let m={instancePath:a+
"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/prices/additionalProperties/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additiona\
l properties",schema:!1,parentSchema:S.properties.prices.additionalProperties,data:l};e===null?e=[m]:e.push(m),
s++}if(l.input!==void 0){let r=l.input;if(typeof r=="number"&&isFinite(r)){if(r>1e5||isNaN(r)){let m={instancePath:a+
"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/input",schemaPath:"#/definitions/rate/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:E,data:r};e===
null?e=[m]:e.push(m),s++}if(r<0||isNaN(r)){let m={instancePath:a+"/prices/"+c.replace(/~/g,"~0").replace(/\//g,
"~1")+"/input",schemaPath:"#/definitions/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:E,data:r};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:a+"/price\
s/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/input",schemaPath:"#/definitions/rate/type",keyword:"type",params:{
type:"number"},message:"must be number",schema:E.type,parentSchema:E,data:r};e===null?e=[m]:e.push(m),s++}}if(l.
output!==void 0){let r=l.output;if(typeof r=="number"&&isFinite(r)){if(r>1e5||isNaN(r)){let m={instancePath:a+
"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/output",schemaPath:"#/definitions/rate/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:E,data:r};e===
null?e=[m]:e.push(m),s++}if(r<0||isNaN(r)){let m={instancePath:a+"/prices/"+c.replace(/~/g,"~0").replace(/\//g,
"~1")+"/output",schemaPath:"#/definitions/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:E,data:r};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:a+"/price\
s/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/output",schemaPath:"#/definitions/rate/type",keyword:"type",params:{
type:"number"},message:"must be number",schema:E.type,parentSchema:E,data:r};e===null?e=[m]:e.push(m),s++}}if(l.
cacheRead!==void 0){let r=l.cacheRead;if(typeof r=="number"&&isFinite(r)){if(r>1e5||isNaN(r)){let m={instancePath:a+
"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/cacheRead",schemaPath:"#/definitions/rate/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:E,data:r};e===
null?e=[m]:e.push(m),s++}if(r<0||isNaN(r)){let m={instancePath:a+"/prices/"+c.replace(/~/g,"~0").replace(/\//g,
"~1")+"/cacheRead",schemaPath:"#/definitions/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:E,data:r};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:a+
"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/cacheRead",schemaPath:"#/definitions/rate/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:E.type,parentSchema:E,data:r};e===null?e=[m]:e.push(
m),s++}}if(l.cacheWrite!==void 0){let r=l.cacheWrite;if(typeof r=="number"&&isFinite(r)){if(r>1e5||isNaN(r)){let m={
instancePath:a+"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/cacheWrite",schemaPath:"#/definitions/rat\
e/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:E,
data:r};e===null?e=[m]:e.push(m),s++}if(r<0||isNaN(r)){let m={instancePath:a+"/prices/"+c.replace(/~/g,"~0").replace(
/\//g,"~1")+"/cacheWrite",schemaPath:"#/definitions/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:E,data:r};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:a+
"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/cacheWrite",schemaPath:"#/definitions/rate/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:E.type,parentSchema:E,data:r};e===null?e=[m]:e.push(
m),s++}}}else{let r={instancePath:a+"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properti\
es/prices/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object",schema:S.properties.
prices.additionalProperties.type,parentSchema:S.properties.prices.additionalProperties,data:l};e===null?e=[r]:
e.push(r),s++}}}else{let c={instancePath:a+"/prices",schemaPath:"#/properties/prices/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:S.properties.prices.type,parentSchema:S.properties.prices,data:i};
e===null?e=[c]:e.push(c),s++}}if(t.lease!==void 0){let i=t.lease;if(i&&typeof i=="object"&&!Array.isArray(i)){
for(let c in i)if(c!=="ttlSeconds"){let l={instancePath:a+"/lease",schemaPath:"#/properties/lease/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional prope\
rties",schema:!1,parentSchema:S.properties.lease,data:i};e===null?e=[l]:e.push(l),s++}if(i.ttlSeconds!==void 0){
let c=i.ttlSeconds;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:a+"/lease/ttl\
Seconds",schemaPath:"#/properties/lease/properties/ttlSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:S.properties.lease.properties.ttlSeconds.type,parentSchema:S.properties.lease.properties.
ttlSeconds,data:c};e===null?e=[l]:e.push(l),s++}if(typeof c=="number"&&isFinite(c)){if(c>3600||isNaN(c)){let l={
instancePath:a+"/lease/ttlSeconds",schemaPath:"#/properties/lease/properties/ttlSeconds/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:3600},message:"must be <= 3600",schema:3600,parentSchema:S.properties.lease.
properties.ttlSeconds,data:c};e===null?e=[l]:e.push(l),s++}if(c<3||isNaN(c)){let l={instancePath:a+"/lease/ttl\
Seconds",schemaPath:"#/properties/lease/properties/ttlSeconds/minimum",keyword:"minimum",params:{comparison:">\
=",limit:3},message:"must be >= 3",schema:3,parentSchema:S.properties.lease.properties.ttlSeconds,data:c};e===
null?e=[l]:e.push(l),s++}}}}else{let c={instancePath:a+"/lease",schemaPath:"#/properties/lease/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:S.properties.lease.type,parentSchema:S.properties.
lease,data:i};e===null?e=[c]:e.push(c),s++}}if(t.historyLimit!==void 0){let i=t.historyLimit;if(!(typeof i=="n\
umber"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let c={instancePath:a+"/historyLimit",schemaPath:"#/properties/histor\
yLimit/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:S.properties.historyLimit.
type,parentSchema:S.properties.historyLimit,data:i};e===null?e=[c]:e.push(c),s++}if(typeof i=="number"&&isFinite(
i)){if(i>1e3||isNaN(i)){let c={instancePath:a+"/historyLimit",schemaPath:"#/properties/historyLimit/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:S.properties.historyLimit,
data:i};e===null?e=[c]:e.push(c),s++}if(i<1||isNaN(i)){let c={instancePath:a+"/historyLimit",schemaPath:"#/pro\
perties/historyLimit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,
parentSchema:S.properties.historyLimit,data:i};e===null?e=[c]:e.push(c),s++}}}if(t.gitBackend!==void 0){let i=t.
gitBackend;if(typeof i!="string"){let c={instancePath:a+"/gitBackend",schemaPath:"#/properties/gitBackend/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:S.properties.gitBackend.type,parentSchema:S.
properties.gitBackend,data:i};e===null?e=[c]:e.push(c),s++}if(!(i==="auto"||i==="native"||i==="isomorphic")){let c={
instancePath:a+"/gitBackend",schemaPath:"#/properties/gitBackend/enum",keyword:"enum",params:{allowedValues:S.
properties.gitBackend.enum},message:"must be equal to one of the allowed values",schema:S.properties.gitBackend.
enum,parentSchema:S.properties.gitBackend,data:i};e===null?e=[c]:e.push(c),s++}}}else{let i={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:S.type,parentSchema:S,data:t};e===
null?e=[i]:e.push(i),s++}return ft.errors=e,s===0}export{Zt as AgentPod,$t as AgentPool,qt as DevTask,jt as Project,Tt as Settings,Ot as Workflow};
